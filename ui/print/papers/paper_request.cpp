// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papers/paper_request.h"

#include "core/sql/database.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

using reports::SignInChoices;

/// Reads and writes choices by the same list of names: `item` is called with each of them.
class Choices {
public:
    /// Writing.
    Choices() = default;
    /// Reading.
    explicit Choices(const QJsonObject& json)
        : m_json(json)
        , m_reading(true)
    {
    }

    const QJsonObject& json() const { return m_json; }

    void item(const QString& name, bool& value)
    {
        if (!m_reading)
            m_json.insert(name, value);
        else if (m_json[name].isBool())
            value = m_json[name].toBool();
    }
    void item(const QString& name, int& value, int most)
    {
        if (!m_reading)
            m_json.insert(name, value);
        else if (m_json[name].isDouble())
            value = std::clamp(m_json[name].toInt(value), 0, most);
    }
    void item(const QString& name, QString& value)
    {
        if (!m_reading)
            m_json.insert(name, value);
        else if (m_json[name].isString())
            value = m_json[name].toString();
    }
    template <typename Enumeration>
    requires std::is_enum_v<Enumeration>
    void item(const QString& name, Enumeration& value)
    {
        if (!m_reading)
            m_json.insert(name, codeOf(value));
        else
            value = fromCode<Enumeration>(m_json[name].toString()).value_or(value);
    }
    void item(const QString& name, std::optional<Language>& value)
    {
        if (!m_reading)
            m_json.insert(name, value ? QJsonValue(languageCode(*value)) : QJsonValue());
        else if (m_json.contains(name))
            value = languageFromCode(m_json[name].toString());
    }
    void item(const QString& name, SignInChoices::Columns& value)
    {
        QJsonArray codes;
        SignInChoices::Columns read;
        for (const auto& [code, column] : sheetColumnCodes()) {
            if (value.testFlag(column))
                codes.append(code);
            if (m_json[name].toArray().contains(code))
                read |= column;
        }
        if (!m_reading)
            m_json.insert(name, codes);
        else if (m_json[name].isArray())
            value = read | SignInChoices::Name;
    }

private:
    QJsonObject m_json;
    bool m_reading = false;
};

void sheetItems(Choices& choices, SheetRequest& sheet)
{
    constexpr int kMostBlankRows = 200;
    choices.item(u"order"_s, sheet.order);
    choices.item(u"waiting"_s, sheet.withWaiting);
    choices.item(u"cancelled"_s, sheet.withCancelled);
    choices.item(u"native"_s, sheet.withNative);
    choices.item(u"strip"_s, sheet.withStrip);
    choices.item(u"privacy"_s, sheet.withPrivacy);
    choices.item(u"columns"_s, sheet.look.columns);
    choices.item(u"days"_s, sheet.look.days);
    choices.item(u"names"_s, sheet.look.names);
    choices.item(u"blank"_s, sheet.look.blank);
    choices.item(u"blank_rows"_s, sheet.look.blankRows, kMostBlankRows);
    choices.item(u"form"_s, sheet.look.form);
    choices.item(u"landscape"_s, sheet.look.landscape);
    choices.item(u"row_codes"_s, sheet.look.rowCodes);
}

void badgeItems(Choices& choices, BadgeRequest& badges)
{
    choices.item(u"family_name"_s, badges.withFamilyName);
    choices.item(u"native"_s, badges.withNative);
    choices.item(u"place"_s, badges.withPlace);
    choices.item(u"languages"_s, badges.withLanguages);
    choices.item(u"code"_s, badges.withCode);
    choices.item(u"skip"_s, badges.skip, 9);
    choices.item(u"crop_marks"_s, badges.cropMarks);
}

void certificateItems(Choices& choices, CertificateRequest& certificates)
{
    constexpr int kMost = 100'000;
    choices.item(u"measure"_s, certificates.rule.measure);
    choices.item(u"least"_s, certificates.rule.least, kMost);
    choices.item(u"certificate_language"_s, certificates.language);
    choices.item(u"first_name"_s, certificates.first.name);
    choices.item(u"first_role"_s, certificates.first.role);
    choices.item(u"second_name"_s, certificates.second.name);
    choices.item(u"second_role"_s, certificates.second.role);
    choices.item(u"extra"_s, certificates.extra);
}

void items(Choices& choices, PaperRequest& request)
{
    std::optional<Language> first = request.language;
    choices.item(u"language"_s, first);
    request.language = first.value_or(request.language);
    switch (request.kind) {
    case PaperKind::SignInSheet:
        choices.item(u"second_language"_s, request.secondLanguage);
        sheetItems(choices, request.sheet);
        break;
    case PaperKind::NameBadges:
        choices.item(u"second_language"_s, request.secondLanguage);
        badgeItems(choices, request.badges);
        break;
    case PaperKind::Certificates:
        certificateItems(choices, request.certificates);
        break;
    case PaperKind::EventAttendance:
    case PaperKind::ThankYou:
    case PaperKind::Absentees:
        choices.item(u"order"_s, request.report.people.order);
        choices.item(u"without_names"_s, request.report.people.withoutNames);
        break;
    case PaperKind::ProjectAttendance:
        choices.item(u"without_names"_s, request.report.people.withoutNames);
        break;
    case PaperKind::Transcript:
    case PaperKind::CertificateRegister:
        break;
    }
}

Result<void> suitEvent(storage::Profile& profile, PaperRequest& request)
{
    auto& database = profile.database();
    const auto event = storage::EventRepository(database).find(domain::EventId(request.subject));
    if (!event)
        return event.error();
    auto& sheet = request.sheet;
    if (event.value().online)
        sheet.look.form = SignInChoices::Form::Online;
    if (event.value().countsChildren)
        sheet.look.columns |= SignInChoices::Child;
    request.certificates.first.name = event.value().responsible;
    const auto key = storage::EventRepository(database).keyOf(event.value().id);
    if (!key)
        return key.error();
    const auto meetings = reports::SignInSheetReader(profile).meetingsOf(key.value());
    if (!meetings)
        return meetings.error();
    const auto now = profile.clock().now();
    for (const auto& meeting : meetings.value()) {
        if (meeting.endsAt >= now && meetings.value().size() > 1) {
            sheet.meetings = {meeting.id};
            break;
        }
    }
    return {};
}

bool isOfEvent(PaperKind kind)
{
    return kind != PaperKind::ProjectAttendance && kind != PaperKind::Transcript
        && kind != PaperKind::CertificateRegister;
}

}  // namespace

Result<PaperRequest> usualRequest(storage::Profile& profile, PaperKind kind, const Uid& subject)
{
    PaperRequest request{.kind = kind, .subject = subject};
    const auto language = storage::RowStore(profile.database()).setting(u"language"_s);
    request.language = languageFromCode(language).value_or(Language::English);
    request.sheet.withNative = request.language == Language::Russian;
    if (isOfEvent(kind)) {
        if (const auto suited = suitEvent(profile, request); !suited)
            return suited.error();
    }
    return request;
}

QJsonObject choicesToJson(const PaperRequest& request)
{
    Choices choices;
    auto copy = request;
    items(choices, copy);
    return choices.json();
}

PaperRequest withChoices(PaperRequest request, const QJsonObject& choices)
{
    Choices reading(choices);
    items(reading, request);
    return request;
}

PaperRequest rememberedRequest(const PaperRequest& usual, const QJsonObject& choices)
{
    using Form = SignInChoices::Form;
    auto request = withChoices(usual, choices);
    auto& look = request.sheet.look;
    if ((usual.sheet.look.form == Form::Online) != (look.form == Form::Online))
        look.form = usual.sheet.look.form;
    look.columns.setFlag(SignInChoices::Child,
                         usual.sheet.look.columns & SignInChoices::Child
                             || look.columns & SignInChoices::Child);
    if (!usual.certificates.first.name.isEmpty())
        request.certificates.first.name = usual.certificates.first.name;
    return request;
}

const QList<std::pair<QString, SignInChoices::Column>>& sheetColumnCodes()
{
    static const QList<std::pair<QString, SignInChoices::Column>> list{
        {u"number"_s, SignInChoices::Number},
        {u"name"_s, SignInChoices::Name},
        {u"municipality"_s, SignInChoices::Municipality},
        {u"organisation"_s, SignInChoices::Organisation},
        {u"phone"_s, SignInChoices::Phone},
        {u"email"_s, SignInChoices::Email},
        {u"time"_s, SignInChoices::TimeInOut},
        {u"signature"_s, SignInChoices::Signature},
        {u"photo"_s, SignInChoices::Photo},
        {u"contact"_s, SignInChoices::ContactMe},
        {u"children"_s, SignInChoices::Child},
        {u"remarks"_s, SignInChoices::Remarks},
    };
    return list;
}

}  // namespace kaasa::print
