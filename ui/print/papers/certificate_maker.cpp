// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papers/certificate_maker.h"

#include "core/base/text.h"
#include "core/reports/certificate_reader.h"
#include "core/reports/paper_head.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "ui/print/certificate_paper.h"
#include "ui/print/papers/glyph_remarks.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

using reports::Attended;
using reports::Certificate;
using reports::CertificateList;
using services::CertificateEntry;

QString ruleText(const reports::CertificateRule& rule)
{
    const QJsonObject json{{u"measure"_s, codeOf(rule.measure)}, {u"least"_s, rule.least}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Language languageOf(const Attended& attended, const PaperRequest& request)
{
    return request.certificates.language.value_or(attended.language);
}

Certificate certificateFor(const Attended& attended, const CertificateList& list,
                           const PaperRequest& request, const CertificateEntry& entry,
                           const reports::PaperHouse& house)
{
    Certificate certificate;
    certificate.language = languageOf(attended, request);
    const Words words(certificate.language);
    certificate.number = entry.number;
    certificate.organisation = list.organisation;
    certificate.recipient
        = QString(attended.person.givenName + u' ' + attended.person.familyName).trimmed();
    if (list.meetings > 1) {
        //: On a certificate, between the person's name and the title of a series of meetings
        certificate.deed = words.phrase("Certificate", "has taken part in the series of meetings");
    }
    certificate.course = list.event;
    certificate.from = attended.first;
    certificate.to = attended.last;
    certificate.sessions = attended.meetings;
    certificate.minutes = attended.minutes;
    certificate.extra = request.certificates.extra;
    certificate.place = list.place;
    certificate.issued = entry.issuedOn;
    certificate.first = request.certificates.first;
    certificate.second = request.certificates.second;
    //: On a certificate, under its number; %1 = e-mail, web page or name of the organisation
    certificate.check = words.phrase("Certificate", "To check: %1").arg(list.contact);
    certificate.strip = house.strip(certificate.language);
    return certificate;
}

reports::ReportTable registerTable(const std::vector<Certificate>& certificates,
                                   const PaperRequest& request)
{
    using Type = reports::ReportColumn::Type;
    const Words words(request.language);
    reports::ReportTable table;
    table.language = request.language;
    table.title = words.phrase("Certificate", "Certificates");
    table.columns = {{u"number"_s, words.phrase("Certificate", "Number"), Type::Text},
                     {u"name"_s, words.phrase("Report", "Name"), Type::Name},
                     {u"meetings"_s,
                      words.phrase("Report", "Meetings", "of an event; head of a table or column"),
                      Type::Integer},
                     {u"minutes"_s, words.phrase("Report", "Hours"), Type::Minutes},
                     {u"language"_s, words.phrase("Certificate", "Language"), Type::Text},
                     {u"issued"_s, words.phrase("Certificate", "Issued"), Type::Date}};
    for (const auto& certificate : certificates) {
        table.rows.push_back(
            {{certificate.number, certificate.recipient, qint64(certificate.sessions),
              certificate.minutes, languageOwnName(certificate.language), certificate.issued}});
    }
    return table;
}

QList<services::CertificateDraft> draftsOf(const std::vector<Attended>& earned, qint64 event,
                                           const PaperRequest& request)
{
    QList<services::CertificateDraft> drafts;
    for (const auto& attended : earned) {
        drafts.append({.event = event,
                       .person = attended.person.key,
                       .rule = ruleText(request.certificates.rule),
                       .minutes = attended.minutes,
                       .language = languageCode(languageOf(attended, request))});
    }
    return drafts;
}

/// Leaves out everybody but the one person that was asked for, if one was.
void keepOnly(const domain::PersonId& person, CertificateList& list)
{
    const auto isOther
        = [&person](const Attended& one) { return !person.isNull() && one.person.id != person; };
    std::erase_if(list.earned, isOther);
    std::erase_if(list.missed, isOther);
}

}  // namespace

Result<MadePaper> makeCertificates(storage::Profile& profile, const PaperRequest& request,
                                   const Words& words)
{
    const storage::EventRepository events(profile.database());
    const auto event = events.find(domain::EventId(request.subject));
    if (!event)
        return event.error();
    const auto key = events.keyOf(event.value().id);
    if (!key)
        return key.error();
    auto list = reports::CertificateReader(profile).read(key.value(), request.certificates.rule);
    if (!list)
        return list.error();
    const auto house = reports::readPaperHouse(profile, event.value().project);
    if (!house)
        return house.error();
    keepOnly(request.certificates.person, list.value());
    const auto drafts = draftsOf(list.value().earned, key.value(), request);
    const auto entries = services::CertificateService(profile).entries(drafts);
    if (!entries)
        return entries.error();

    MadePaper made;
    GlyphRemarks glyphs;
    std::vector<Certificate> certificates;
    bool complete = true;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const auto& entry = entries.value()[i];
        certificates.push_back(certificateFor(list.value().earned[size_t(i)], list.value(), request,
                                              entry, house.value()));
        glyphs.see(certificates.back().recipient);
        made.shownNumbers.append(entry.number);
        complete = complete && !entry.isNew;
    }
    made.remarks = glyphs.remarks(words);
    for (const auto& missed : list.value().missed)
        made.remarks.append(reports::missedText(missed, list.value().meetings, words));
    if (certificates.empty()) {
        return Error{Error::Code::Refused,
                     u"nobody under the rule"_s,
                     {u"certificate.nobody"_s, made.remarks.join(u'\n')}};
    }
    made.tables = {registerTable(certificates, request)};
    made.tables.front().subtitles = {list.value().event};
    made.warnings = stripWarnings(certificates.front().strip);
    made.hasEmblem = certificates.front().strip.euEmblem;
    const auto name = Words(request.language).phrase("Certificate", "Certificates");
    made.fileName = safeFileName(name + u' ' + list.value().event, name);
    made.document = std::make_unique<CertificatePaper>(std::move(certificates));
    if (!complete)
        made.numbers.certificates = drafts;
    return made;
}

}  // namespace kaasa::print
