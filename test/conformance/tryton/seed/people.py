"""Departments and employees, with what an hour of theirs costs."""
import datetime as dt
from decimal import Decimal

from records import made, model

COST_AN_HOUR = {'Engagement manager': '85', 'Principal consultant': '95', 'Consultant': '55'}
HIRED, LEFT = dt.date(2020, 1, 1), dt.date(2026, 6, 30)


def seed_people(firm):
    departments = {}
    for each in firm['departments']:
        company = model('company.company')(firm.companies[each['company']].id)
        parent = departments.get(each['parent'])
        departments[each['code']] = made('company.department', code=each['code'], name=each['name'],
            company=company, cost_centre=each['costCentre'],
            parent=parent and model('company.department')(parent.id))
    for each in firm['employees']:
        with firm.within(each['company']):
            firm.employees[each['number']] = employee(firm, each, departments)
    for each in firm['departments']:
        if each['head']:
            department = departments[each['code']]
            department.head = model('company.employee')(firm.employees[each['head']].id)
            department.save()


def employee(firm, each, departments):
    party = model('party.party')(code=each['number'], name=each['name'])
    party.contact_mechanisms.new(type='email', value=each['email'])
    party.save()
    person = model('company.employee')(
        party=party, company=model('company.company')(firm.companies[each['company']].id),
        start_date=HIRED, end_date=None if each['employed'] else LEFT,
        department=model('company.department')(departments[each['department']].id),
        job_title=each['jobTitle'], skills='\n'.join(each['skills']),
        manages_projects=each['managesProjects'])
    cost = COST_AN_HOUR.get(each['jobTitle'], '70')
    person.cost_prices.new(cost_price=Decimal(cost), date=HIRED)
    person.save()
    return person
