import datetime as dt

from trytond.model import ModelSQL, ModelView, Unique, fields
from trytond.pool import Pool, PoolMeta
from trytond.rpc import RPC
from trytond.transaction import Transaction

from .reference import MONEY_DIGITS
from .words import BILLING_METHODS, CONTRACT_TYPES

# In the context of a write: what Handover writes back is no news to Handover.
WRITE_BACK = 'handover_write_back'


class Opportunity(metaclass=PoolMeta):
    __name__ = 'sale.opportunity'
    delivering_company = fields.Many2One('company.company', "Delivering Company")
    service_line = fields.Char("Service Line")
    practice = fields.Char("Practice")
    delivery_region = fields.Char("Delivery Region")
    contract_type = fields.Selection(CONTRACT_TYPES, "Contract Type", sort=False)
    billing_method = fields.Selection(BILLING_METHODS, "Billing Method", sort=False)
    estimated_start = fields.Date("Estimated Start")
    estimated_end = fields.Date("Estimated End")
    project_manager = fields.Many2One('company.employee', "Project Manager")
    purchase_order = fields.Char("Purchase Order")
    sow_reference = fields.Char("Statement of Work")
    approved = fields.Boolean("Exceptional Terms Approved")
    milestones = fields.One2Many('sale.opportunity.milestone', 'opportunity', "Milestones")
    roles = fields.One2Many('sale.opportunity.role', 'opportunity', "Role Assumptions")
    handover_state = fields.Char("Handover", readonly=True)
    handover_project = fields.Char("Project", readonly=True)
    handover_link = fields.Char("Handover Link", readonly=True)
    ready_to_staff = fields.Boolean("Ready to Staff", readonly=True)
    ready_to_start = fields.Boolean("Ready to Start", readonly=True)
    ready_to_bill = fields.Boolean("Ready to Bill", readonly=True)
    changed_at = fields.Timestamp("Changed", readonly=True, select=True,
        help="When the opportunity or what belongs to it was last changed.")

    @classmethod
    def __setup__(cls):
        super().__setup__()
        cls.__rpc__.update(write_back=RPC(readonly=False, instantiate=0))

    @classmethod
    def create(cls, vlist):
        now = dt.datetime.utcnow()
        opportunities = super().create([{**values, 'changed_at': now} for values in vlist])
        cls._announce(opportunities)
        return opportunities

    @classmethod
    def write(cls, *args):
        now = dt.datetime.utcnow()
        stamped = []
        for opportunities, values in zip(args[::2], args[1::2]):
            stamped += [opportunities, {**values, 'changed_at': now}]
        super().write(*stamped)
        cls._announce(cls.browse(sum(([o.id for o in each] for each in args[::2]), [])))

    @classmethod
    def delete(cls, opportunities):
        Deletion = Pool().get('sale.opportunity.deletion')
        ids = [o.id for o in opportunities]
        super().delete(opportunities)
        now = dt.datetime.utcnow()
        Deletion.create([{'opportunity': id, 'deleted_at': now} for id in ids])

    @classmethod
    def write_back(cls, opportunities, values, notes):
        "Writes what became of a handover, and the notes that are not there yet: all or nothing, and no news to Handover"
        Note = Pool().get('ir.note')
        with Transaction().set_context(**{WRITE_BACK: True}):
            cls.write(opportunities, values)
            for note in notes:
                if not Note.search([
                            ('resource', '=', note['resource']),
                            ('external_reference', '=', note['external_reference']),
                            ]):
                    Note.create([note])

    @classmethod
    def touch(cls, opportunities):
        "What belongs to the opportunities has changed"
        if opportunities:
            cls.write(list(set(opportunities)), {})

    @classmethod
    def _announce(cls, opportunities):
        if Transaction().context.get(WRITE_BACK):
            return
        Pool().get('handover.event').announce(opportunities)

    @classmethod
    def copy(cls, opportunities, default=None):
        default = {} if default is None else default.copy()
        for name in ['handover_state', 'handover_project', 'handover_link']:
            default.setdefault(name, None)
        for name in ['ready_to_staff', 'ready_to_start', 'ready_to_bill']:
            default.setdefault(name, False)
        return super().copy(opportunities, default=default)


class OfOpportunityMixin:
    "What belongs to an opportunity: a change of it is a change of the opportunity"
    __slots__ = ()

    @classmethod
    def create(cls, vlist):
        records = super().create(vlist)
        cls._touch(records)
        return records

    @classmethod
    def write(cls, *args):
        super().write(*args)
        cls._touch(cls.browse(sum(([r.id for r in each] for each in args[::2]), [])))

    @classmethod
    def delete(cls, records):
        opportunities = [r.opportunity for r in records]
        super().delete(records)
        Pool().get('sale.opportunity').touch(opportunities)

    @classmethod
    def _touch(cls, records):
        Pool().get('sale.opportunity').touch([r.opportunity for r in records])


class OpportunityLine(OfOpportunityMixin, metaclass=PoolMeta):
    __name__ = 'sale.opportunity.line'
    description = fields.Text("Description")
    amount = fields.Numeric("Amount", digits=MONEY_DIGITS)

    def get_sale_line(self, sale):
        line = super().get_sale_line(sale)
        if self.amount is not None and self.quantity:
            # One unit at the whole amount: a price per unit might not multiply back to it.
            line.quantity = 1
            line.unit_price = self.amount
        return line


class OpportunityMilestone(OfOpportunityMixin, ModelSQL, ModelView):
    "Opportunity Milestone"
    __name__ = 'sale.opportunity.milestone'
    opportunity = fields.Many2One(
        'sale.opportunity', "Opportunity", required=True, ondelete='CASCADE', select=True)
    name = fields.Char("Name", required=True)
    due_date = fields.Date("Due", required=True)
    amount = fields.Numeric("Amount", required=True, digits=MONEY_DIGITS)

    @classmethod
    def __setup__(cls):
        super().__setup__()
        cls._order = [('due_date', 'ASC'), ('id', 'ASC')]


class OpportunityRole(OfOpportunityMixin, ModelSQL, ModelView):
    "Opportunity Role Assumption"
    __name__ = 'sale.opportunity.role'
    opportunity = fields.Many2One(
        'sale.opportunity', "Opportunity", required=True, ondelete='CASCADE', select=True)
    role = fields.Char("Role", required=True)
    hours = fields.Float("Hours", required=True)
    skills = fields.Text("Skills", help="One a line.")
    start_date = fields.Date("Start")
    end_date = fields.Date("End")


class OpportunityDeletion(ModelSQL, ModelView):
    "Opportunity Deletion"
    __name__ = 'sale.opportunity.deletion'
    opportunity = fields.Integer("Opportunity", required=True)
    deleted_at = fields.Timestamp("Deleted", required=True, select=True)


class Note(metaclass=PoolMeta):
    __name__ = 'ir.note'
    subject = fields.Text("Subject", size=255)
    external_reference = fields.Char("External Reference", select=True)

    @classmethod
    def __setup__(cls):
        super().__setup__()
        table = cls.__table__()
        cls._sql_constraints.append(('handover_reference_uniq',
                Unique(table, table.resource, table.external_reference),
                'handover.msg_reference_taken'))
