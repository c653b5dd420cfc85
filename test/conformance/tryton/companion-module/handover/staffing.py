from trytond.model import ModelSQL, ModelView, fields
from trytond.pool import Pool, PoolMeta
from trytond.pyson import Eval
from trytond.rpc import RPC

from .reference import ReferencedMixin
from .turn import take_turn
from .words import CERTAINTIES

HOURS_A_DAY = 8
DAYS_A_WEEK = 5


class ResourceDemand(ReferencedMixin, ModelSQL, ModelView):
    """
    Project Resource Demand

    A need for people. While it has a project, an allocation stands for it there: of a placeholder for the role, until
    a planner gives the allocation to somebody.
    """
    __name__ = 'project.resource.demand'
    company = fields.Many2One('company.company', "Company", required=True, select=True)
    project = fields.Many2One(
        'project.work', "Project", ondelete='CASCADE', select=True,
        domain=[('type', '=', 'project')])
    name = fields.Text("Name", required=True)
    role = fields.Char("Role", required=True, select=True)
    skills = fields.Text("Skills", help="One a line.")
    region = fields.Char("Region", required=True)
    hours = fields.Float("Hours", required=True)
    start_date = fields.Date("Start", required=True)
    end_date = fields.Date(
        "End", required=True,
        domain=[('end_date', '>=', Eval('start_date', None))],
        depends=['start_date'])
    certainty = fields.Selection(CERTAINTIES, "Certainty", required=True)
    released = fields.Boolean("Released")
    allocations = fields.One2Many('project.allocation', 'demand', "Allocations")

    @classmethod
    def __setup__(cls):
        super().__setup__()
        cls.__rpc__.update(
            ask=RPC(readonly=False),
            revise=RPC(readonly=False, instantiate=0),
            release=RPC(readonly=False, instantiate=0),
            )

    @staticmethod
    def default_released():
        return False

    @classmethod
    def ask(cls, values):
        "Creates a demand, when it is this transaction's turn to plan projects; answers its id"
        take_turn()
        demand, = cls.create([values])
        cls._allocate([demand])
        return demand.id

    @classmethod
    def revise(cls, demands, values):
        "Writes demands, when it is this transaction's turn to plan projects"
        take_turn()
        cls.write(demands, values)
        cls._allocate(cls.browse([d.id for d in demands]))

    @classmethod
    def release(cls, demands):
        "Nobody is needed any more: takes the allocations away"
        Allocation = Pool().get('project.allocation')
        take_turn()
        Allocation.delete([a for d in demands for a in d.allocations])
        cls.write(demands, {'released': True})

    @classmethod
    def _allocate(cls, demands):
        Allocation = Pool().get('project.allocation')
        new = []
        for demand in demands:
            if demand.released or not demand.project:
                continue
            percentage = demand.percentage()
            if demand.allocations:
                Allocation.write(list(demand.allocations), {
                        'work': demand.project.id,
                        'percentage': percentage,
                        })
            else:
                new.append({
                        'demand': demand.id,
                        'work': demand.project.id,
                        'employee': demand._placeholder().id,
                        'percentage': percentage,
                        })
        Allocation.create(new)

    def percentage(self):
        "Share of a full-time employee that the hours are between the two days"
        days = (self.end_date - self.start_date).days + 1
        full_time = max(days * DAYS_A_WEEK / 7, 1) * HOURS_A_DAY
        return max(round(self.hours / full_time * 100, 2), 0.01)

    def _placeholder(self):
        pool = Pool()
        Employee = pool.get('company.employee')
        Party = pool.get('party.party')
        found = Employee.search([
                ('company', '=', self.company.id),
                ('placeholder', '=', True),
                ('job_title', '=', self.role),
                ], limit=1)
        if found:
            return found[0]
        party, = Party.create([{'name': '(%s)' % self.role, 'addresses': None}])
        employee, = Employee.create([{
                    'party': party.id,
                    'company': self.company.id,
                    'placeholder': True,
                    'job_title': self.role,
                    }])
        return employee


class Allocation(metaclass=PoolMeta):
    __name__ = 'project.allocation'
    demand = fields.Many2One(
        'project.resource.demand', "Demand", ondelete='CASCADE', select=True)
