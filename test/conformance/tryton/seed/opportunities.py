"""The sample deals as opportunities that only wait to be converted and won."""
import datetime as dt
from decimal import Decimal

from records import model, one


def seed_opportunities(firm):
    unit = one('product.uom', [('symbol', '=', 'u')])
    for deal in firm['deals']:
        with firm.within(deal['company']):
            opportunity(firm, deal, unit)


def opportunity(firm, deal, unit):
    party = model('party.party')(firm.customers[deal['customer']].id)
    manager = deal['projectManager']
    record = model('sale.opportunity')(
        company=model('company.company')(firm.companies[deal['company']].id),
        employee=model('company.employee')(firm.employees[seller(firm, deal['company'])].id),
        party=party, address=party.addresses[0], contact=contact(deal['contact']),
        description=deal['name'], amount=Decimal(deal['amount']), conversion_probability=0.9,
        end_date=date(deal['closeDate']),
        payment_term=model('account.invoice.payment_term')(firm.terms[deal['paymentDays']].id),
        contract_type=deal['contractType'], billing_method=deal['billingMethod'],
        service_line=deal['serviceLine'], practice=deal['practice'], delivery_region=deal['region'],
        estimated_start=date(deal['start']), estimated_end=date(deal['end']),
        project_manager=manager and model('company.employee')(firm.employees[manager].id),
        purchase_order=deal['purchaseOrder'], sow_reference=deal['sowReference'])
    for line in deal['lines']:
        record.lines.new(
            product=model('product.product')(firm.products[line['product']].id),
            quantity=float(line['quantity']), unit=model('product.uom')(unit.id), amount=Decimal(line['amount']))
    for milestone in deal['milestones']:
        record.milestones.new(
            name=milestone['name'], due_date=date(milestone['dueDate']), amount=Decimal(milestone['amount']))
    for role in deal['roles']:
        record.roles.new(role=role['role'], hours=float(role['hours']), skills='\n'.join(role['skills']))
    record.save()
    record.click('opportunity')


def seller(firm, company):
    "Deals are sold by the head of the legal entity"
    return next(each['head'] for each in firm['departments'] if each['company'] == company and not each['parent'])


def contact(name):
    person = model('party.party')(name=name)
    person.contact_mechanisms.new(type='email', value=name.lower().replace(' ', '.') + '@customer.example')
    person.save()
    return model('party.contact_mechanism')(person.contact_mechanisms[0].id)


def date(text):
    return dt.date.fromisoformat(text)
