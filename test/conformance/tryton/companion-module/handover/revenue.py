from trytond.model import ModelSQL, ModelView, fields

from .reference import MONEY_DIGITS, ProjectRecord
from .words import REVENUE_METHODS


class RevenueSchedule(ProjectRecord):
    """
    Project Revenue Schedule

    The plan. What is booked comes from invoices as they are posted, those of recurring services through their deferral.
    """
    __name__ = 'project.revenue.schedule'
    method = fields.Selection(REVENUE_METHODS, "Method", required=True)
    currency = fields.Many2One('currency.currency', "Currency", required=True)
    total = fields.Numeric("Total", required=True, digits=MONEY_DIGITS)
    lines = fields.One2Many('project.revenue.schedule.line', 'schedule', "Lines")


class RevenueScheduleLine(ModelSQL, ModelView):
    "Project Revenue Schedule Line"
    __name__ = 'project.revenue.schedule.line'
    schedule = fields.Many2One(
        'project.revenue.schedule', "Schedule", required=True, ondelete='CASCADE', select=True)
    period = fields.Char("Period", required=True, size=7, help="YYYY-MM")
    amount = fields.Numeric("Amount", required=True, digits=MONEY_DIGITS)

    @classmethod
    def __setup__(cls):
        super().__setup__()
        cls._order = [('period', 'ASC'), ('id', 'ASC')]
