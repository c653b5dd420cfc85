import datetime as dt

from trytond.model import fields
from trytond.modules.analytic_account import AnalyticMixin
from trytond.pool import Pool, PoolMeta
from trytond.pyson import Eval
from trytond.rpc import RPC

from .reference import MONEY_DIGITS, ReferencedMixin
from .turn import take_turn
from .words import CONTRACT_TYPES


class WorkStatus(metaclass=PoolMeta):
    __name__ = 'project.work.status'
    lifecycle = fields.Selection([
            (None, "Under way"),
            ('template', "Template"),
            ('closed', "Closed"),
            ('cancelled', "Cancelled"),
            ('frozen', "Frozen"),
            ], "Lifecycle", sort=False,
        help="What the status means to Handover.")


class Work(ReferencedMixin, AnalyticMixin, metaclass=PoolMeta):
    __name__ = 'project.work'
    full_name = fields.Text("Full Name",
        help="The name as it was asked for, where it holds what names of projects may not.")
    code = fields.Char("Code", select=True,
        help="Of a template: the name by which it is asked for. "
        "Of a task: its place in the work breakdown.")
    billable = fields.Boolean("Billable")
    contract_type = fields.Selection(CONTRACT_TYPES, "Contract Type", sort=False)
    contract_value = fields.Numeric("Contract Value", digits=MONEY_DIGITS)
    contract_currency = fields.Many2One('currency.currency', "Contract Currency")
    project_manager = fields.Many2One('company.employee', "Project Manager")
    template = fields.Many2One(
        'project.work', "Template", ondelete='SET NULL',
        domain=[
            ('status.lifecycle', '=', 'template'),
            ('company', '=', Eval('company', -1)),
            ],
        depends=['company'])
    intercompany_partner = fields.Many2One('company.company', "Intercompany Partner")

    @classmethod
    def __setup__(cls):
        super().__setup__()
        cls.analytic_accounts.domain = [('company', '=', Eval('company', -1))]
        cls.analytic_accounts.depends.append('company')
        cls.__rpc__.update(
            provision=RPC(readonly=False),
            revise=RPC(readonly=False, instantiate=0),
            settle=RPC(readonly=False, instantiate=0),
            )

    @staticmethod
    def default_billable():
        return True

    @classmethod
    def default_analytic_accounts(cls):
        "Only projects are given dimensions; entries for each task would slow every tree down"
        return []

    def new_entries(self):
        "The dimensions of the project, for a line of an invoice"
        Entry = Pool().get('analytic.account.entry')
        return [Entry(root=e.root, account=e.account) for e in self.analytic_accounts]

    def give_entries_to(self, lines):
        "Makes the dimensions of the project those of lines of invoices"
        Entry = Pool().get('analytic.account.entry')
        for line in lines:
            held = {e.root: e for e in line.analytic_accounts}
            for entry in self.analytic_accounts:
                if entry.root in held:
                    Entry.write([held[entry.root]], {'account': entry.account})
                else:
                    Entry.create([{
                                'origin': str(line),
                                'root': entry.root.id,
                                'account': entry.account,
                                }])

    @classmethod
    def provision(cls, values):
        "Creates a project with its tree, when it is this transaction's turn; answers its id"
        take_turn()
        work, = cls.create([values])
        return work.id

    @classmethod
    def revise(cls, works, values):
        "Writes projects, when it is this transaction's turn"
        take_turn()
        cls.write(works, values)

    @classmethod
    def settle(cls, works, lifecycle):
        "Gives projects and all their tasks the status of that lifecycle, and lets no more time be booked on them"
        Status = Pool().get('project.work.status')
        take_turn()
        status, = Status.search([('lifecycle', '=', lifecycle)], limit=1)
        tree = cls.search([('parent', 'child_of', [w.id for w in works])])
        cls.write(tree, {'status': status.id})
        booked = [w for w in tree if w.timesheet_works]
        if booked:
            yesterday = dt.date.today() - dt.timedelta(days=1)
            cls.write(booked, {'timesheet_end_date': yesterday})
