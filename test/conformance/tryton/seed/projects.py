"""Templates: in each legal entity, the tree of a project with the status of templates."""
import datetime as dt

from records import model, one


def seed_templates(firm):
    status = one('project.work.status', [('lifecycle', '=', 'template')])
    for code in firm.companies:
        with firm.within(code):
            for each in firm['templates']:
                template(firm, code, each, status)


def template(firm, code, each, status):
    def node(parent, **values):
        # Each node its own proxies: proteus ties a record to the first one that holds it.
        own = {
            'company': model('company.company')(firm.companies[code].id),
            'status': model('project.work.status')(status.id)}
        return model('project.work')(**values, **own) if parent is None else parent.children.new(**values, **own)

    root = node(None, name=each['name'], code=each['code'], type='project', contract_type=each['contractType'])
    nodes = {}
    for task in each['tasks']:
        parent = nodes.get(task['code'].rpartition('.')[0], root)
        nodes[task['code']] = node(parent, name=task['name'], code=task['code'], type='task',
            billable=task['billable'],
            effort_duration=None if task['hours'] is None else dt.timedelta(hours=task['hours']))
    root.save()
