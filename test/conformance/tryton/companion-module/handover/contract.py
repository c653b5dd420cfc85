from trytond.i18n import gettext
from trytond.model import fields
from trytond.model.exceptions import ValidationError
from trytond.pool import Pool, PoolMeta
from trytond.pyson import Eval
from trytond.rpc import RPC
from trytond.transaction import Transaction

from .reference import ReferencedMixin
from .words import CONTRACT_TYPES


# What makes an order a contract.
CONTRACT_FIELDS = [
    'external_reference', 'project', 'contract_type', 'contract_start', 'contract_end', 'sow_reference',
    'document_hash']


KEPT_AMOUNTS = ['untaxed_amount_cache', 'tax_amount_cache', 'total_amount_cache']
# What an order takes from its party.
PARTY_FIELDS = ['invoice_address', 'shipment_address', 'payment_term']


class Sale(ReferencedMixin, metaclass=PoolMeta):
    __name__ = 'sale.sale'
    project = fields.Many2One(
        'project.work', "Project",
        domain=[
            ('type', '=', 'project'),
            ('company', '=', Eval('company', -1)),
            ],
        depends=['company'])
    contract_type = fields.Selection(CONTRACT_TYPES, "Contract Type", sort=False)
    contract_start = fields.Date("Contract Start")
    contract_end = fields.Date("Contract End")
    sow_reference = fields.Char("Statement of Work")
    document_hash = fields.Char("Document SHA-256")
    contract_closed = fields.Boolean("Contract Closed",
        help="Nothing more is billed from it.")

    @classmethod
    def __setup__(cls):
        super().__setup__()
        cls.__rpc__.update(
            conclude=RPC(readonly=False),
            amend_contract=RPC(readonly=False, instantiate=0),
            close_contract=RPC(readonly=False, instantiate=0),
            )

    @staticmethod
    def default_contract_closed():
        return False

    @classmethod
    def conclude(cls, values, opportunity=None):
        """
        Makes a contract, all or nothing, and answers its id. The order that an opportunity of this database led to is
        the contract; without one, a sale is created and confirmed, for who calls this has a signed contract.
        """
        order = cls._order_of(opportunity, values)
        if order:
            cls.write([order], {name: values[name] for name in CONTRACT_FIELDS if name in values})
            return order.id
        sale, = cls.create([{**cls._of_party(values['party']), **values}])
        with Transaction().set_context(_skip_warnings=True):
            cls.quote([sale])
            cls.confirm([sale])
        return sale.id

    @classmethod
    def _of_party(cls, party):
        "Addresses and payment term, as a person gets them who chooses the party"
        sale = cls(party=party, invoice_party=None, shipment_party=None)
        sale.on_change_party()
        chosen = {name: getattr(sale, name, None) for name in PARTY_FIELDS}
        return {name: record.id if record else None for name, record in chosen.items()}

    @classmethod
    def _order_of(cls, opportunity, values):
        if opportunity is None:
            return None
        orders = cls.search([
                ('origin', '=', 'sale.opportunity,%d' % opportunity),
                ('company', '=', values['company']),
                ('external_reference', '=', None),
                ('state', 'in', ['confirmed', 'processing', 'done']),
                ], limit=1)
        if not orders:
            return None
        order, = orders
        _, (line,) = values['lines'][0]
        if order.untaxed_amount != line['unit_price']:
            raise ValidationError(gettext('handover.msg_order_differs',
                    order=order.rec_name, ordered=order.untaxed_amount, agreed=line['unit_price']))
        return order

    @classmethod
    def amend_contract(cls, sales, values, value=None):
        "Writes sales; a new value is reached by a line for the difference"
        Line = Pool().get('sale.line')
        cls.write(sales, values)
        for sale in sales:
            difference = None if value is None else value - sale.untaxed_amount
            if not difference:
                continue
            first = sale.lines[0]
            Line.create([{
                        'sale': sale.id,
                        'type': 'line',
                        'product': first.product.id if first.product else None,
                        'unit': first.unit.id if first.unit else None,
                        'quantity': 1,
                        'unit_price': difference,
                        'description': gettext('handover.msg_amendment'),
                        }])
        # Amounts of confirmed orders are kept, and what is kept would be read again.
        cls.write(sales, {name: None for name in KEPT_AMOUNTS})
        cls.store_cache(cls.browse([s.id for s in sales]))

    @classmethod
    def close_contract(cls, sales):
        cls.write(sales, {'contract_closed': True})
