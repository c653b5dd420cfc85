from trytond.model import fields
from trytond.pool import Pool, PoolMeta


class Entry(metaclass=PoolMeta):
    __name__ = 'analytic.account.entry'

    @classmethod
    def _get_origin(cls):
        return super()._get_origin() + ['project.work']

    @fields.depends('origin')
    def on_change_with_company(self, name=None):
        Work = Pool().get('project.work')
        if isinstance(self.origin, Work):
            return self.origin.company.id if self.origin.company else None
        return super().on_change_with_company(name=name)

    @classmethod
    def search_company(cls, name, clause):
        return ['OR',
            super().search_company(name, clause),
            ('origin.company',) + tuple(clause[1:]) + ('project.work',),
            ]
