from trytond.model import ModelSQL, ModelView, Unique, fields
from trytond.pyson import Eval

from .words import RECORD_STATES

# Money keeps what it is given: as many digits as Handover sends, six after the point.
MONEY_DIGITS = (22, 6)


class ReferencedMixin:
    "A record that carries the reference of the system that created it, unique in its company"
    __slots__ = ()
    external_reference = fields.Char("External Reference", select=True)

    @classmethod
    def __setup__(cls):
        super().__setup__()
        table = cls.__table__()
        cls._sql_constraints.append(('handover_reference_uniq',
                Unique(table, table.company, table.external_reference),
                'handover.msg_reference_taken'))

    @classmethod
    def copy(cls, records, default=None):
        default = {} if default is None else default.copy()
        default.setdefault('external_reference', None)
        return super().copy(records, default=default)


class ProjectRecord(ReferencedMixin, ModelSQL, ModelView):
    "A record about the billing or revenue of one project"
    __slots__ = ()
    company = fields.Many2One(
        'company.company', "Company", required=True, select=True)
    project = fields.Many2One(
        'project.work', "Project", required=True, ondelete='RESTRICT', select=True,
        domain=[
            ('type', '=', 'project'),
            ('company', '=', Eval('company', -1)),
            ],
        depends=['company'])
    state = fields.Selection(RECORD_STATES, "State", required=True)

    @staticmethod
    def default_state():
        return 'active'
