"""The user of Handover, and one who may next to nothing."""
from records import model

GROUPS = [
    "Account", "Account Administration", "Account Party Administration", "Analytic Administration",
    "Company Administration", "Currency Administration", "Employee Administration", "Party Administration",
    "Product Administration", "Project Administration", "Project Invoice", "Sale Opportunity", "Sales",
    "Sales Administrator", "Timesheet Administration"]


def seed_users(firm, passwords):
    Group = model('res.group')
    rights = {'handover': Group.find([('name', 'in', GROUPS)]), 'no-rights': []}
    for login, groups in rights.items():
        user = model('res.user')(
            name=login, login=login, password=passwords[login], company_filter='all')
        for group in groups:
            user.groups.append(Group(group.id))
        for company in firm.companies.values():
            user.companies.append(model('company.company')(company.id))
        user.company = model('company.company')(firm.companies['US01'].id)
        user.save()
