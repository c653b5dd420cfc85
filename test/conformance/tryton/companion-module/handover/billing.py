from trytond.i18n import gettext
from trytond.model import ModelSQL, ModelView, fields
from trytond.model.exceptions import ValidationError
from trytond.pool import Pool, PoolMeta
from trytond.pyson import Eval
from trytond.transaction import Transaction

from .reference import MONEY_DIGITS, ProjectRecord
from .words import BILLING_FREQUENCIES, BILLING_METHODS

# What an invoice may still be when its schedule changes.
UNDECIDED = ('draft', 'validated')


class BillingProfile(ProjectRecord):
    "Project Billing Profile"
    __name__ = 'project.billing.profile'
    party = fields.Many2One('party.party', "Customer", required=True)
    invoice_address = fields.Many2One(
        'party.address', "Invoice Address", required=True,
        domain=[('party', '=', Eval('party', -1))],
        depends=['party'])
    payment_term = fields.Many2One(
        'account.invoice.payment_term', "Payment Term", required=True)
    tax = fields.Many2One(
        'account.tax', "Tax", required=True,
        domain=[('company', '=', Eval('company', -1))],
        depends=['company'])
    currency = fields.Many2One('currency.currency', "Currency", required=True)
    method = fields.Selection(BILLING_METHODS[1:], "Method", required=True)
    frequency = fields.Selection(BILLING_FREQUENCIES, "Frequency", required=True)
    rate_card = fields.Char("Rate Card")
    purchase_order = fields.Char("Purchase Order")

    @classmethod
    def create(cls, vlist):
        profiles = super().create(vlist)
        cls._redraft(profiles)
        return profiles

    @classmethod
    def write(cls, *args):
        super().write(*args)
        cls._redraft(cls.browse(sum(([p.id for p in each] for each in args[::2]), [])))

    @classmethod
    def _redraft(cls, profiles):
        "Draft invoices of the projects follow their profile"
        Schedule = Pool().get('project.billing.schedule')
        projects = [p.project.id for p in profiles if p.state == 'active']
        Schedule.redraft(Schedule.search([('project', 'in', projects), ('state', '=', 'active')]))


class BillingSchedule(ProjectRecord):
    "Project Billing Schedule"
    __name__ = 'project.billing.schedule'
    method = fields.Selection(BILLING_METHODS[1:], "Method", required=True)
    currency = fields.Many2One('currency.currency', "Currency", required=True)
    total = fields.Numeric("Total", required=True, digits=MONEY_DIGITS)
    product = fields.Many2One('product.product', "Product", required=True)
    lines = fields.One2Many('project.billing.schedule.line', 'schedule', "Lines")

    @classmethod
    def create(cls, vlist):
        schedules = super().create(vlist)
        cls._draft_invoices(schedules)
        return schedules

    @classmethod
    def write(cls, *args):
        super().write(*args)
        cls._draft_invoices(cls.browse(sum(([s.id for s in each] for each in args[::2]), [])))

    @classmethod
    def close(cls, schedules):
        "Ends schedules: their draft invoices are withdrawn, posted ones stay"
        Line = Pool().get('project.billing.schedule.line')
        Line.withdraw_invoices([line for s in schedules for line in s.lines])
        super().close(schedules)

    @classmethod
    def redraft(cls, schedules):
        "Makes the draft invoices of schedules anew"
        Line = Pool().get('project.billing.schedule.line')
        Line.withdraw_invoices([line for s in schedules for line in s.lines])
        cls._draft_invoices(cls.browse([s.id for s in schedules]))

    @classmethod
    def _draft_invoices(cls, schedules):
        pool = Pool()
        Invoice = pool.get('account.invoice')
        Line = pool.get('project.billing.schedule.line')
        for schedule in schedules:
            if schedule.state != 'active':
                continue
            lines = [line for line in schedule.lines if not line.invoice]
            with Transaction().set_context(company=schedule.company.id):
                invoices = schedule._new_invoices(lines)
                Invoice.save(invoices)
                Invoice.update_taxes(invoices)
            for line, invoice in zip(lines, invoices):
                line.invoice = invoice
            Line.save(lines)

    def _new_invoices(self, lines):
        profile = self._profile()
        return [self._new_invoice(line, profile) for line in lines]

    def _profile(self):
        Profile = Pool().get('project.billing.profile')
        profiles = Profile.search([
                ('project', '=', self.project.id),
                ('state', '=', 'active'),
                ], limit=1)
        return profiles[0] if profiles else None

    def _new_invoice(self, line, profile):
        Invoice = Pool().get('account.invoice')
        party = profile.party if profile else self.project.party
        invoice = Invoice(
            company=self.company,
            type='out',
            party=party,
            account=party.account_receivable_used,
            invoice_address=(
                profile.invoice_address if profile else party.address_get(type='invoice')),
            payment_term=profile.payment_term if profile else party.customer_payment_term,
            currency=self.currency,
            invoice_date=line.date,
            reference=profile.purchase_order if profile else None,
            description=self.project.name,
            lines=[self._new_invoice_line(line, party, profile)])
        invoice.on_change_type()
        return invoice

    def _new_invoice_line(self, line, party, profile):
        InvoiceLine = Pool().get('account.invoice.line')
        if profile:
            taxes = [profile.tax]
        elif party.customer_tax_rule:
            taxes = party.customer_tax_rule.apply(None, {}) or []
        else:
            taxes = []
        defer_from, defer_to = line.service_period()
        return InvoiceLine(
            type='line',
            company=self.company,
            currency=self.currency,
            invoice_type='out',
            party=party,
            description=line.description,
            product=self.product,
            quantity=1,
            unit=self.product.default_uom,
            unit_price=line.amount,
            account=self.product.account_revenue_used,
            taxes=taxes,
            defer_from=defer_from,
            defer_to=defer_to,
            analytic_accounts=self.project.new_entries())


class BillingScheduleLine(ModelSQL, ModelView):
    "Project Billing Schedule Line"
    __name__ = 'project.billing.schedule.line'
    schedule = fields.Many2One(
        'project.billing.schedule', "Schedule", required=True, ondelete='CASCADE', select=True)
    position = fields.Integer("Position", required=True)
    description = fields.Text("Description", required=True)
    date = fields.Date("Date", required=True)
    amount = fields.Numeric("Amount", required=True, digits=MONEY_DIGITS)
    invoice = fields.Many2One(
        'account.invoice', "Invoice", readonly=True, ondelete='RESTRICT')

    @classmethod
    def __setup__(cls):
        super().__setup__()
        cls._order = [('position', 'ASC'), ('id', 'ASC')]

    @classmethod
    def delete(cls, lines):
        decided = [line for line in lines if line.invoice and line.invoice.state not in UNDECIDED]
        if decided:
            raise ValidationError(gettext('handover.msg_entry_invoiced',
                    position=decided[0].position, invoice=decided[0].invoice.rec_name))
        invoices = [line.invoice for line in lines if line.invoice]
        super().delete(lines)
        Pool().get('account.invoice').delete(invoices)

    @classmethod
    def withdraw_invoices(cls, lines):
        lines = [line for line in lines if line.invoice and line.invoice.state in UNDECIDED]
        invoices = [line.invoice for line in lines]
        cls.write(lines, {'invoice': None})
        Pool().get('account.invoice').delete(invoices)

    def service_period(self):
        """
        First and last day of the service that a recurring entry is for, or two Nones. Recurring services are invoiced
        in advance: until the day before the next entry, the last one until the end of the project.
        """
        if self.schedule.method != 'recurring':
            return None, None
        later = [line.date for line in self.schedule.lines if line.date > self.date]
        end = min(later).toordinal() - 1 if later else None
        last = self.date.fromordinal(end) if end else self.schedule.project.constraint_finish_date
        if not last or last <= self.date:
            return None, None
        return self.date, last


class Invoice(metaclass=PoolMeta):
    __name__ = 'account.invoice'

    @classmethod
    def _post(cls, invoices):
        "The dimensions that count are those that the project has when its invoice is posted"
        ScheduleLine = Pool().get('project.billing.schedule.line')
        ids = [i.id for i in invoices]
        scheduled = ScheduleLine.search([('invoice', 'in', ids)])
        projects = {line.invoice.id: line.schedule.project for line in scheduled}
        for invoice in invoices:
            if invoice.id in projects:
                projects[invoice.id].give_entries_to(invoice.lines)
        super()._post(cls.browse(ids))
