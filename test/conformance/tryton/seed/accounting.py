"""Charts of accounts, fiscal years, taxes and their rules, payment terms, analytic accounts, services."""
import datetime as dt
from decimal import Decimal

from proteus import Wizard
from records import made, model, one

YEARS = range(2026, 2031)
DIMENSIONS = {
    'COSTCENTRE': "Cost centre", 'PRACTICE': "Practice", 'SERVICELINE': "Service line",
    'REGION': "Region", 'REVENUE': "Revenue recognition", 'INTERCOMPANY': "Intercompany partner"}


def seed_accounting(firm):
    seed_terms(firm)
    groups = {
        treatment: made('account.tax.group', name=treatment.capitalize(), code=treatment, kind='sale')
        for treatment in sorted({tax['treatment'] for tax in firm['taxes']})}
    category = model('product.category')(name="Services", accounting=True)
    for code in firm.companies:
        with firm.within(code):
            accounts = chart_of_accounts(firm, code)
            fiscal_years(firm, code)
            taxes(firm, code, groups, accounts)
            dimensions(firm, code)
            # The accounts of a category are kept for each company.
            category = model("product.category")(category.id) if category.id > 0 else category
            category.account_revenue = accounts['revenue']
            category.account_expense = accounts['expense']
            category.save()
    services(firm, category)


def seed_terms(firm):
    days = {each['paymentDays'] for each in firm['customers'] + firm['deals']}
    for count in sorted(days):
        term = model('account.invoice.payment_term')(name="Net %d" % count)
        term.lines.new(type='remainder').relativedeltas.new(days=count)
        term.save()
        firm.terms[count] = term


def chart_of_accounts(firm, code):
    Account = model('account.account')
    company = firm.companies[code]
    template = one('ir.model.data', [('module', '=', 'account'), ('fs_id', '=', 'account_template_root_en')])
    wizard = Wizard('account.create_chart')
    wizard.execute('account')
    wizard.form.account_template = model('account.account.template')(template.db_id)
    wizard.form.company = model('company.company')(company.id)
    wizard.execute('create_account')
    first = {
        kind: Account.find([('type.' + kind, '=', True), ('company', '=', company.id)], limit=1)[0]
        for kind in ['receivable', 'payable', 'revenue', 'expense']}
    wizard.form.account_receivable = first['receivable']
    wizard.form.account_payable = first['payable']
    wizard.execute('create_properties')
    liabilities = one('account.account.type', [
            ('name', '=', 'Current'), ('parent.name', '=', 'Liability'), ('company', '=', company.id)])
    root = one('account.account', [('company', '=', company.id), ('parent', '=', None)])
    company = model('company.company')(company.id)
    deferred = made('account.account', name="Deferred revenue", company=company, type=liabilities, parent=root)
    first['tax'] = made('account.account', name="Sales tax", company=company, type=liabilities, parent=root)
    configuration = model('account.configuration')(1)
    configuration.deferred_account_revenue = deferred
    configuration.save()
    # Invoices come from billing schedules, not from sales.
    sales = model('sale.configuration')(1)
    sales.sale_invoice_method = 'manual'
    sales.sale_shipment_method = 'manual'
    sales.save()
    return first


def fiscal_years(firm, code):
    company = model('company.company')(firm.companies[code].id)
    moves = one('ir.sequence.type', [('name', '=', 'Account Move')])
    invoices = one('ir.sequence.type', [('name', '=', 'Invoice')])
    for year in YEARS:
        name = '%s %d' % (code, year)
        fiscal_year = model('account.fiscalyear')(
            name=name, company=company, start_date=dt.date(year, 1, 1), end_date=dt.date(year, 12, 31))
        fiscal_year.post_move_sequence = made(
            'ir.sequence', name=name + ' moves', sequence_type=moves, company=company)
        numbers = made('ir.sequence.strict', name=name + ' invoices', sequence_type=invoices, company=company)
        sequences = fiscal_year.invoice_sequences
        sequence = sequences[0] if sequences else sequences.new()
        sequence.out_invoice_sequence = sequence.in_invoice_sequence = numbers
        sequence.out_credit_note_sequence = sequence.in_credit_note_sequence = numbers
        fiscal_year.save()
        fiscal_year.click('create_period')


def taxes(firm, code, groups, accounts):
    "A tax for each code, and a rule of the same name that charges a customer with it"
    company = model('company.company')(firm.companies[code].id)
    for each in firm['taxes']:
        if each['company'] != code:
            continue
        tax = made('account.tax', name=each['code'], description=each['name'], company=company,
            group=groups[each['treatment']], type='percentage', rate=Decimal(each['percent']) / 100,
            invoice_account=accounts['tax'], credit_note_account=accounts['tax'])
        rule = model('account.tax.rule')(name=each['code'], company=company, kind='sale')
        rule.lines.new(group=groups[each['treatment']], tax=tax)
        rule.save()
        firm.taxes[each['code']] = rule


def dimensions(firm, code):
    company = model('company.company')(firm.companies[code].id)
    members = dict(firm['dimensions'])
    members['COSTCENTRE'] = sorted(
        {each['costCentre'] for each in firm['departments'] if each['company'] == code})
    members['INTERCOMPANY'] = [other for other in firm.companies if other != code]
    Account = model('analytic_account.account')
    for dimension, name in DIMENSIONS.items():
        root = made('analytic_account.account', code=dimension, name=name, type='root', company=company)
        for member in members[dimension]:
            account = Account(code=member, name=member, type='normal', company=company)
            account.root = account.parent = Account(root.id)
            account.save()


def services(firm, category):
    "One service stands for all that is invoiced by schedule, and one for each product of the CRM"
    unit = one('product.uom', [('symbol', '=', 'u')])
    names = {'SERVICES': "Professional services"}
    for deal in firm['deals']:
        for line in deal['lines']:
            names.setdefault(line['product'], line['product'])
    for code, name in names.items():
        template = model('product.template')(
            name=name, type='service', default_uom=unit, list_price=Decimal(0),
            account_category=model('product.category')(category.id))
        if code == 'SERVICES':
            template.code = code
        template.salable = True
        template.sale_uom = unit
        template.save()
        firm.products[code] = template.products[0]
