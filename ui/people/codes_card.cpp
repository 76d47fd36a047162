// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/codes_card.h"

#include "core/base/field_check.h"
#include "core/domain/personal_code.h"
#include "core/services/people_service.h"
#include "core/storage/person_repository.h"
#include "ui/frame/workspace.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/part_row.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/theme/roles.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::CodeVerdict;

namespace {

enum Country { Latvia, Estonia };

bool isDoubtful(const domain::PersonalCode& code)
{
    return code.verdict == CodeVerdict::InvalidChecksum
        || code.verdict == CodeVerdict::InvalidFuture || code.unlikelyAge;
}

}  // namespace

QString codeVerdict(const QString& verdict, bool documentSeen)
{
    QStringList parts;
    switch (fromCode<CodeVerdict>(verdict).value_or(CodeVerdict::Valid)) {
    case CodeVerdict::Valid:
    case CodeVerdict::Invalid:
        break;
    case CodeVerdict::ValidWarn:
        parts.append(CodesCard::tr("New kind of code; its check digit need not fit the old rule."));
        break;
    case CodeVerdict::InvalidChecksum:
        parts.append(CodesCard::tr("The check digit does not fit."));
        break;
    case CodeVerdict::InvalidFuture:
        parts.append(CodesCard::tr("It names a birth date that is still to come."));
        break;
    }
    if (documentSeen)
        parts.append(CodesCard::tr("Seen in the document."));
    return parts.join(u' ');
}

CodesCard::CodesCard(Workspace& workspace, QWidget* parent)
    : PersonCard(workspace, parent)
    , m_country(new SegmentedControl)
    , m_code(new QLineEdit)
    , m_codeRow(new FormRow(m_code, this))
    , m_seen(new QCheckBox)
{
    m_country->setObjectName(u"person.code.country"_s);
    m_code->setObjectName(u"person.code"_s);
    m_seen->setObjectName(u"person.code.seen"_s);
    m_country->addSegment(Latvia, QString());
    m_country->addSegment(Estonia, QString());
    m_seen->hide();
    body()->addWidget(m_country, 0, Qt::AlignLeading);
    body()->addWidget(m_codeRow);
    body()->addWidget(m_seen);
    connect(m_code, &QLineEdit::editingFinished, this, &CodesCard::save);
    connect(m_code, &QLineEdit::textEdited, this, [this] {
        m_codeRow->setError({});
        m_seen->hide();
        m_seen->setChecked(false);
    });
    connect(m_seen, &QCheckBox::toggled, this, [this](bool seen) {
        if (seen)
            save();
    });
    connect(m_country, &SegmentedControl::chosen, this, &CodesCard::save);
}

void CodesCard::retranslate()
{
    setTitle(tr("Personal code"));
    setSubtitle(tr("Only where the project asks for it. It stays on this computer and stands on no "
                   "paper."));
    m_country->setAccessibleName(tr("Country of the code"));
    m_country->setText(Latvia, tr("Latvia"));
    m_country->setText(Estonia, tr("Estonia"));
    m_codeRow->setLabel(tr("New code"));
    m_seen->setText(tr("Seen in the document"));
    if (person() != 0)
        fill();
}

QString CodesCard::country() const
{
    return m_country->current() == Estonia ? u"EE"_s : u"LV"_s;
}

void CodesCard::fill()
{
    auto& database = workspace().reading().database();
    const auto codes = storage::PersonPartRepository(database).codes(person());
    const auto record = storage::PersonRepository(database).findByKey(person());
    if (record && m_code->text().isEmpty())
        m_country->setCurrent(record.value().country == u"EE" ? Estonia : Latvia);
    clearRows();
    bool newest = true;
    for (const auto& code : codes.valueOr({})) {
        addCode(code, newest, record ? record.value().birthDate : QDate());
        newest = false;
    }
}

void CodesCard::addCode(const storage::KeptCode& code, bool newest, QDate born)
{
    const bool shown = m_shown == code.id;
    const auto says
        = domain::readPersonalCode(code.canonical, code.country, workspace().clock().today())
              .birthDate;
    const bool other = newest && says.isValid() && says != born;
    QStringList details;
    if (!newest)
        details.append(tr("The code before this one."));
    if (code.since.isValid())
        //: %1 is a day
        details.append(tr("Noted %1.").arg(formats().date(code.since)));
    if (const auto verdict = codeVerdict(code.verdict, code.documentSeen); !verdict.isEmpty())
        details.append(verdict);
    if (other && born.isValid())
        //: %1 is a day
        details.append(
            tr("It says: born %1; the record says otherwise.").arg(formats().date(says)));
    auto* row
        = addPart(u"person.code."_s + code.id.toString(), u"key"_s,
                  shown ? code.canonical : domain::maskedCode(code.canonical), details.join(u' '));
    row->addAct(u"show"_s, shown ? tr("Hide") : tr("Show"));
    if (other)
        row->addAct(u"birth"_s, tr("Take over its birth date"));
    row->addAct(u"remove"_s, tr("Remove"));
    connect(row, &PartRow::acted, this, [this, code, shown, says](const QString& act) {
        if (act == u"birth")
            return takeBirthDate(says);
        if (act == u"show") {
            m_shown = shown ? Uid() : code.id;
            show(person());
            return;
        }
        change(
            [person = person(), id = code.id](storage::Profile& profile) {
                return services::PeopleService(profile).removePart(person, u"person_code"_s, id);
            },
            tr("Personal code removed."));
    });
}

void CodesCard::takeBirthDate(QDate day)
{
    change(
        [person = person(), day](storage::Profile& profile) {
            return services::PeopleService(profile).edit(
                person, [day](domain::Person& record) { record.birthDate = day; });
        },
        tr("Birth date taken over from the code."));
}

void CodesCard::save()
{
    const auto typed = m_code->text().trimmed();
    if (typed.isEmpty() || person() == 0)
        return;
    const auto code = domain::readPersonalCode(typed, country(), workspace().clock().today());
    if (code.verdict == CodeVerdict::Invalid) {
        m_codeRow->setError(
            sentenceFor(invalidField(u"personal_code", FieldFault::NotReadable, {typed})));
        return;
    }
    if (isDoubtful(code) && !m_seen->isChecked()) {
        m_codeRow->setError(sentenceFor(
            Error{Error::Code::Refused, u"doubtful personal code"_s, {u"code.document"_s}}));
        m_seen->show();
        return;
    }
    m_code->clear();
    m_codeRow->setError({});
    m_seen->hide();
    change([person = person(), typed, country = country(),
            seen = m_seen->isChecked()](storage::Profile& profile) {
        return services::PeopleService(profile).saveCode(person, typed, country, seen);
    });
    m_seen->setChecked(false);
}

void CodesCard::commit()
{
    save();
}

}  // namespace kaasa::ui
