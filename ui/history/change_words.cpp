// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/change_words.h"

#include "core/base/field_label.h"
#include "core/base/locale_names.h"
#include "core/domain/consent.h"
#include "core/domain/event.h"
#include "core/domain/organisation.h"
#include "core/domain/project.h"
#include "core/services/event_kinds.h"
#include "core/sql/database.h"
#include "core/storage/event_kind_repository.h"
#include "core/storage/row_names.h"
#include "core/storage/schema_registry.h"
#include "core/storage/stored_time.h"
#include "ui/events/attendance_words.h"
#include "ui/events/event_words.h"
#include "ui/events/registration_words.h"
#include "ui/people/consent_dialog.h"
#include "ui/people/person_words.h"
#include "ui/settings/organisation_words.h"
#include "ui/shared/interface_language.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

using storage::ChangedValue;
using storage::Column;
using storage::ColumnType;
using storage::Table;

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

/// Columns that mean nothing to a person, or say again what another one says.
bool isTechnical(const Table& table, const Column& column)
{
    static const QStringList kTechnical{
        u"position"_s, u"normal"_s,  u"series_day"_s, u"source"_s,       u"media_type"_s,
        u"image"_s,    u"options"_s, u"screen"_s,     u"household_id"_s, u"member_id"_s,
        u"list"_s,     u"code"_s,    u"verdict"_s};
    // whom or what a part belongs to stands in the sentence already
    const bool owner = column.type == ColumnType::Reference
        && (column.name == u"person_id" || column.name == u"event_id"
            || column.name == u"session_id");
    return column.type == ColumnType::Stamp || column.type == ColumnType::Bytes || owner
        || (kTechnical.contains(column.name) && table.name != u"person_code");
}

/// Values that History does not spread out.
bool isProtected(const Table& table, const Column& column)
{
    return table.space == storage::Space::Sensitive || table.name == u"person_code"
        || column.fieldClass == domain::FieldClass::Special;
}

/// The code of `fieldLabel` for a column.
QString fieldOf(const Table& table, const Column& column)
{
    static const QHash<QString, QString> kNames{
        {u"person_name.form"_s, u"name_form"_s},
        {u"person_name.given"_s, u"given_name"_s},
        {u"person_name.family"_s, u"family_name"_s},
        {u"person_contact.kind"_s, u"kind"_s},
        {u"person_contact.typed"_s, u"contact"_s},
        {u"person_contact.remark"_s, u"contact_remark"_s},
        {u"person_badge.number"_s, u"badge"_s},
        {u"person_badge.issued_at"_s, u"issued"_s},
        {u"person_badge.revoked_at"_s, u"revoked"_s},
        {u"person_code.code"_s, u"personal_code"_s},
        {u"companion.name"_s, u"companion_name"_s},
        {u"person_role.since"_s, u"role_since"_s},
        {u"person_role.until"_s, u"role_until"_s},
        {u"person_fact.value"_s, u"fact"_s},
        {u"person_fact.state"_s, u"fact"_s},
        {u"person_fact.fact"_s, u"fact"_s},
        {u"tag.name"_s, u"tag"_s},
        {u"person_tag.tag_id"_s, u"tag"_s},
        {u"project.number"_s, u"project_number"_s},
        {u"project_text.text"_s, u"statement"_s},
        {u"project_logo.name"_s, u"logo_name"_s},
        {u"consent.act"_s, u"answer"_s},
        {u"consent_text.text"_s, u"consent_text"_s},
        {u"certificate.issued_on"_s, u"issued"_s},
        {u"certificate.revoked_on"_s, u"revoked"_s},
        {u"task.title"_s, u"task_title"_s},
        {u"setting.key"_s, u"kind"_s},
    };
    const auto own = kNames.value(table.name + u'.' + column.name);
    if (!own.isEmpty())
        return own;
    return column.name.endsWith(u"_id") ? column.name.chopped(3) : column.name;
}

template <typename Enumeration>
std::function<QString(const QString&)> named(QString (*name)(Enumeration))
{
    return [name](const QString& code) {
        const auto value = fromCode<Enumeration>(code);
        return value ? name(*value) : QString();
    };
}

QString emblemName(domain::Emblem emblem)
{
    return emblem == domain::Emblem::None ? ChangeWords::tr("no emblem")
                                          : ChangeWords::tr("emblem of the European Union");
}

QString audienceName(domain::Audience audience)
{
    return audience == domain::Audience::Public ? ChangeWords::tr("public", "an event")
                                                : ChangeWords::tr("closed", "an event");
}

QString consentActName(domain::ConsentAct act)
{
    switch (act) {
    case domain::ConsentAct::Given:
        return ChangeWords::tr("given", "a consent");
    case domain::ConsentAct::Refused:
        return ChangeWords::tr("refused", "a consent");
    case domain::ConsentAct::Withdrawn:
        return ChangeWords::tr("withdrawn", "a consent");
    }
    Q_UNREACHABLE();
}

using Namer = std::function<QString(const QString&)>;

/// Words for codes; nothing for columns that hold words already.
const Namer* namerOf(const Table& table, const Column& column)
{
    static const Namer kLanguage
        = [](const QString& code) { return languageName(code, interfaceLanguage()); };
    static const Namer kCountry
        = [](const QString& code) { return countryName(code, interfaceLanguage()); };
    static const Namer kNothing = [](const QString&) { return QString(); };
    static const QHash<QString, Namer> kNamers{
        {u"attendance.state"_s, named(&AttendanceWords::word)},
        {u"registration.state"_s, named(&RegistrationWords::state)},
        {u"event.audience"_s, named(&audienceName)},
        {u"event.recurrence"_s, kNothing},
        {u"event_person.role"_s, named(&EventWords::role)},
        {u"organisation.kind"_s, named(&organisationKindName)},
        {u"project.emblem"_s, named(&emblemName)},
        {u"project_partner.role"_s, named(&partnerRoleName)},
        {u"project_text.kind"_s, kNothing},
        {u"person.photo"_s, named(&wishName)},
        {u"person.contact_later"_s, named(&wishName)},
        {u"person_name.form"_s, kNothing},
        {u"person_contact.kind"_s, kNothing},
        {u"person_language.level"_s, named(&levelName)},
        {u"person_role.role"_s, named(&roleName)},
        {u"companion.age_band"_s, named(&ageBandName)},
        {u"consent.purpose"_s, named(&consentPurposeName)},
        {u"consent_text.purpose"_s, named(&consentPurposeName)},
        {u"consent.act"_s, named(&consentActName)},
        {u"consent.way"_s, kNothing},
        {u"certificate.rule"_s, kNothing},
        {u"saved_view.definition"_s, kNothing},
        {u"setting.key"_s, kNothing},
        {u"setting.value"_s, kNothing},
        {u"member.role"_s, kNothing},
    };
    if (const auto own = kNamers.constFind(table.name + u'.' + column.name); own != kNamers.end())
        return &*own;
    if (column.name == u"language")
        return &kLanguage;
    return column.name == u"country" ? &kCountry : nullptr;
}

bool isYesOrNo(const QString& column)
{
    static const QStringList kFlags{u"online"_s,    u"counts_children"_s, u"needs_completion"_s,
                                    u"preferred"_s, u"document_seen"_s,   u"shared"_s};
    return kFlags.contains(column);
}

QString valueText(const Table& table, const Column& column, const QVariant& value,
                  sql::Database& database)
{
    if (value.isNull())
        return {};
    if (column.type == ColumnType::Reference) {
        if (column.name == u"kind_id") {
            const auto kind = storage::EventKindRepository(database).findByKey(value.toLongLong());
            return kind ? services::kindName(kind.value(), interfaceWords()) : QString();
        }
        return storage::rowName(database, column.references, value.toLongLong()).valueOr({});
    }
    if (isYesOrNo(column.name))
        return value.toInt() != 0 ? ChangeWords::tr("yes") : ChangeWords::tr("no");
    if (const auto* name = namerOf(table, column))
        return (*name)(value.toString());
    if (column.type != ColumnType::Text)
        return value.toString();
    if (column.name.endsWith(u"_at"))
        return formats().dateTime(storage::timeFrom(value));
    if (const auto day = storage::dayFrom(value); day.isValid())
        return formats().date(day);
    return value.toString();
}

}  // namespace

ChangeLine changeLine(const ChangedValue& change, sql::Database& database)
{
    const auto& table = *storage::findTable(change.table);
    const auto& column = *table.column(change.column);
    ChangeLine line{fieldLabel(fieldOf(table, column), interfaceWords()), {}, {}};
    if (isProtected(table, column))
        return line;
    line.before = valueText(table, column, change.before, database);
    line.after = valueText(table, column, change.after, database);
    return line;
}

QList<ChangeLine> changeLines(const storage::HistoryEntry& entry, sql::Database& database)
{
    QList<ChangeLine> lines;
    for (const auto& change : entry.values) {
        const auto* table = storage::findTable(change.table);
        if (change.column.isEmpty() || change.column == u"deleted") {
            const auto name = storage::rowName(database, change.table, change.row).valueOr({});
            if (name.isEmpty())
                continue;
            if (change.column.isEmpty())
                lines.append({ChangeWords::tr("New"), {}, name});
            else if (change.after.toInt() != 0)
                lines.append({ChangeWords::tr("Removed"), {}, name});
            else
                lines.append({ChangeWords::tr("Back again"), {}, name});
            continue;
        }
        const auto* column = table->column(change.column);
        if (!isTechnical(*table, *column))
            lines.append(changeLine(change, database));
    }
    return lines;
}

QString changeText(const ChangeLine& line)
{
    if (line.before.isEmpty() && line.after.isEmpty())
        return ChangeWords::tr("changed", "a value that is not shown");
    if (line.before.isEmpty())
        return line.after;
    if (line.after.isEmpty())
        //: %1 is what stood there before
        return ChangeWords::tr("%1 → empty").arg(line.before);
    //: old value, new value
    return ChangeWords::tr("%1 → %2").arg(line.before, line.after);
}

QString actWhen(const storage::HistoryEntry& entry)
{
    const auto when = formats().dateTime(entry.at);
    const auto who = entry.member.isEmpty()
        ? when
        : ChangeWords::tr("%1, %2", "when, who").arg(when, entry.member);
    return entry.undone ? ChangeWords::tr("%1 – taken back", "when and who").arg(who) : who;
}

}  // namespace kaasa::ui
