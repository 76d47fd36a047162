// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/reports/certificate.h"
#include "core/reports/certificate_rule.h"
#include "core/reports/event_attendance_reader.h"
#include "core/reports/sign_in_sheet_reader.h"

#include <QJsonObject>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::print {

/// Everything that Kaasa prints.
enum class PaperKind {
    SignInSheet,          ///< of an event; also slips, and the list of an online event
    NameBadges,           ///< of an event
    EventAttendance,      ///< report on one event
    Certificates,         ///< of an event, for whoever fulfils the rule
    ThankYou,             ///< who took part in an event
    Absentees,            ///< who was expected at an event and never came
    ProjectAttendance,    ///< report on a project, a period or both
    Transcript,           ///< what one person took part in
    CertificateRegister,  ///< certificates that were issued, of a project, a period or all
};

/// Choices of a sign-in sheet. The languages of `look` and its form's days are set by the maker.
struct SheetRequest {
    /// Empty = all meetings that are not cancelled. One sheet each, with its own number, unless
    /// `look.days` asks for columns: then they share one.
    QList<domain::SessionId> meetings;
    /// All events of this day as one document; null = the event that is the paper's subject.
    QDate day;
    reports::NameOrder order = reports::NameOrder::FamilyFirst;
    bool withWaiting = false;
    bool withCancelled = false;
    bool withNative = false;
    bool withStrip = true;    ///< emblem, statement and logos on each page
    bool withPrivacy = true;  ///< what the data are for, at the foot
    reports::SignInChoices look{.days = reports::SignInChoices::Days::SheetEach};

    bool operator==(const SheetRequest&) const = default;
};

/// Choices of name badges: given names alone, unless more is wished.
struct BadgeRequest {
    bool withFamilyName = false;
    bool withNative = true;  ///< the name in Cyrillic letters too
    bool withPlace = true;
    bool withLanguages = true;
    bool withCode = true;  ///< QR code for the desk
    int skip = 0;          ///< places of the first sheet that were used before, 0–9
    bool cropMarks = true;

    bool operator==(const BadgeRequest&) const = default;
};

/// Choices of certificates.
struct CertificateRequest {
    reports::CertificateRule rule;
    domain::PersonId person;           ///< null = everybody who fulfils the rule
    std::optional<Language> language;  ///< of all of them; empty = each in her own
    reports::Signatory first;
    reports::Signatory second;
    QString extra;  ///< a further line: "and passed the test"

    bool operator==(const CertificateRequest&) const = default;
};

/// Choices of reports, lists and transcripts.
struct ReportRequest {
    QDate from;                 ///< both invalid = everything
    QDate to;                   ///< the last day
    domain::ProjectId project;  ///< of a transcript: only what belongs to it; null = everything
    reports::PeopleChoices people;

    bool operator==(const ReportRequest&) const = default;
};

/// One paper as somebody wants it. A plain value: what the preview page edits, remembers and shows,
/// and what the command line makes of its options. Only the choices of its kind are looked at.
struct PaperRequest {
    PaperKind kind = PaperKind::SignInSheet;
    Uid subject;  ///< of the event, project or person; null for a report on a period alone
    Language language = Language::English;
    std::optional<Language> secondLanguage;  ///< of sheets; of badges: the event's name once more
    SheetRequest sheet;
    BadgeRequest badges;
    CertificateRequest certificates;
    ReportRequest report;

    bool operator==(const PaperRequest&) const = default;
};

/// What somebody who chooses nothing would want: the organisation's language, the columns that the
/// event asks for, its next meeting or else all of them. Errors: NotFound, Storage.
Result<PaperRequest> usualRequest(storage::Profile& profile, PaperKind kind, const Uid& subject);

/// The choices of the request's kind, for remembering them; neither its subject nor its meetings.
/// The same choices give the same object.
QJsonObject choicesToJson(const PaperRequest& request);
/// `request` with what is in `choices`; what cannot be read stays as it is.
PaperRequest withChoices(PaperRequest request, const QJsonObject& choices);

/// What was chosen for the last paper of the kind, for this one: what its own event asks for (the
/// form of an online event, a column for children, who answers for it) stays as in `usual`.
PaperRequest rememberedRequest(const PaperRequest& usual, const QJsonObject& choices);

/// The columns of a sign-in sheet by their codes, in the order of the sheet: "number", "name" …
const QList<std::pair<QString, reports::SignInChoices::Column>>& sheetColumnCodes();

}  // namespace kaasa::print

template <>
struct kaasa::Codes<kaasa::print::PaperKind> {
    static constexpr std::array<QStringView, 9> list{u"sheet",        u"badges",     u"attendance",
                                                     u"certificates", u"thanks",     u"absent",
                                                     u"project",      u"transcript", u"register"};
};
template <>
struct kaasa::Codes<kaasa::reports::NameOrder> {
    static constexpr std::array<QStringView, 2> list{u"family", u"given"};
};
template <>
struct kaasa::Codes<kaasa::reports::SignInChoices::Days> {
    static constexpr std::array<QStringView, 2> list{u"columns", u"sheets"};
};
template <>
struct kaasa::Codes<kaasa::reports::SignInChoices::Names> {
    static constexpr std::array<QStringView, 2> list{u"full", u"initials"};
};
template <>
struct kaasa::Codes<kaasa::reports::SignInChoices::Blank> {
    static constexpr std::array<QStringView, 3> list{u"fill_page", u"at_least", u"none"};
};
template <>
struct kaasa::Codes<kaasa::reports::SignInChoices::Form> {
    static constexpr std::array<QStringView, 3> list{u"list", u"slips", u"online"};
};
