from trytond.model import fields
from trytond.pool import Pool, PoolMeta
from trytond.pyson import Eval
from trytond.rpc import RPC
from trytond.transaction import Transaction

from .reference import ReferencedMixin
from .words import CONTRACT_TYPES


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
            )

    @staticmethod
    def default_contract_closed():
        return False

    @classmethod
    def conclude(cls, values):
        "Creates a sale and confirms it, all or nothing; answers its id. Who calls it has a signed contract."
        sale, = cls.create([values])
        with Transaction().set_context(_skip_warnings=True):
            cls.quote([sale])
            cls.confirm([sale])
        return sale.id

    @classmethod
    def amend_contract(cls, sales, values, price=None):
        "Writes sales and, where a price is given, makes it that of their only line"
        Line = Pool().get('sale.line')
        cls.write(sales, values)
        if price is None:
            return
        for sale in sales:
            line, = sale.lines
            Line.write([line], {'unit_price': price, 'quantity': 1})
        cls.store_cache(cls.browse([s.id for s in sales]))
