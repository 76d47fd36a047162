// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/paper_output.h"
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/base/field_check.h"
#include "core/services/badge_service.h"
#include "core/services/certificate_service.h"

#include <QJsonObject>

#include <functional>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

using print::PaperKind;
using print::PaperRequest;
using reports::CertificateRule;

Result<PaperRequest> requestOn(storage::Profile& profile, PaperKind kind,
                               const Arguments& arguments)
{
    const auto event = typedKey(profile.database(), u"event"_s, arguments.subject(u"event"));
    if (!event)
        return event.error();
    return print::usualRequest(profile, kind, Uid::fromString(arguments.subject(u"event")));
}

/// Takes something out of a register by its number.
Result<Answer> revoked(const Context& context, const QString& number,
                       const std::function<Result<qint64>(storage::Profile&)>& revoke)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    if (const auto done = revoke(*profile.value()); !done)
        return done.error();
    return Answer{QJsonObject{{u"revoked"_s, number}},
                  {context.words().phrase("Cli", "Revoked: %1").arg(number)}};
}

QString certificateSummary(const Words& words)
{
    return words.phrase("Cli", "Certificates of an event, each in her language, numbered.");
}

Usage certificateUsage(const Words& words)
{
    return {
        {u"[EVENT]"_s},
        QList<Option>{
            {u"event"_s, u"EVENT"_s, words.phrase("Cli", "The event that it tells of.")},
            {u"person"_s, u"PERSON"_s, words.phrase("Cli", "Only hers.")},
            {u"least-meetings"_s, u"N"_s,
             words.phrase("Cli", "The rule: she was at so many meetings; else 1.")},
            {u"least-share"_s, u"PERCENT"_s,
             words.phrase("Cli", "The rule: she was at such a part of the meetings.")},
            {u"least-minutes"_s, u"N"_s, words.phrase("Cli", "The rule: she was there so long.")},
            {u"language"_s, u"LANGUAGE"_s,
             words.phrase("Cli", "The language of all of them; else each in her own.")},
            {u"first"_s, u"NAME,ROLE"_s, words.phrase("Cli", "Who signs on the left.")},
            {u"second"_s, u"NAME,ROLE"_s, words.phrase("Cli", "Who signs on the right.")},
            {u"extra"_s, u"TEXT"_s, words.phrase("Cli", "A further line.")},
            {u"revoke"_s, u"NUMBER"_s,
             words.phrase("Cli", "Nothing is printed; this one no longer holds.")}}
            + targetOptions(words),
        {u"event"_s, u"revoke"_s}};
}

Result<CertificateRule> typedRule(const Arguments& arguments)
{
    CertificateRule rule;
    constexpr int kMost = 100'000;
    for (const auto& [option, measure, most] :
         {std::tuple{u"least-meetings"_s, CertificateRule::Measure::Meetings, kMost},
          std::tuple{u"least-share"_s, CertificateRule::Measure::Share, 100},
          std::tuple{u"least-minutes"_s, CertificateRule::Measure::Minutes, kMost}}) {
        if (!arguments.has(option))
            continue;
        const auto least = typedNumber(u"rule", arguments.value(option), 1);
        if (!least)
            return least.error();
        if (least.value() < 1 || least.value() > most)
            return invalidField(u"rule", FieldFault::OutOfRange, {u"1"_s, QString::number(most)});
        rule = {measure, least.value()};
    }
    return rule;
}

reports::Signatory typedSignatory(const QString& typed)
{
    return {typed.section(u',', 0, 0).trimmed(), typed.section(u',', 1).trimmed()};
}

Result<PaperRequest> certificateRequest(storage::Profile& profile, const Arguments& arguments)
{
    auto request = requestOn(profile, PaperKind::Certificates, arguments);
    if (!request)
        return request;
    auto& wish = request.value().certificates;
    const auto rule = typedRule(arguments);
    if (!rule)
        return rule.error();
    wish.rule = rule.value();
    if (arguments.has(u"person")) {
        const auto person = typedKey(profile.database(), u"person"_s, arguments.value(u"person"));
        if (!person)
            return person.error();
        wish.person = domain::PersonId::fromString(arguments.value(u"person"));
    }
    if (arguments.has(u"language")) {
        const auto language
            = typedLanguages(arguments.value(u"language"), request.value().language);
        if (!language)
            return language.error();
        wish.language = language.value().first;
        request.value().language = language.value().first;
    }
    if (arguments.has(u"first"))
        wish.first = typedSignatory(arguments.value(u"first"));
    wish.second = typedSignatory(arguments.value(u"second"));
    wish.extra = arguments.value(u"extra");
    return request;
}

Result<Answer> runCertificate(const Context& context, const Arguments& arguments)
{
    if (arguments.has(u"revoke")) {
        const auto number = arguments.value(u"revoke");
        return revoked(context, number, [&](storage::Profile& profile) {
            return services::CertificateService(profile).revoke(number);
        });
    }
    const auto target = typedTarget(arguments);
    if (!target)
        return target.error();
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto request = certificateRequest(*profile.value(), arguments);
    if (!request)
        return request.error();
    return writePaper(context, *profile.value(), request.value(), target.value());
}

QString badgesSummary(const Words& words)
{
    return words.phrase("Cli", "Name badges of an event, ten a page; new numbers where needed.");
}

Usage badgesUsage(const Words& words)
{
    return {{u"[EVENT]"_s},
            {{u"event"_s, u"EVENT"_s, words.phrase("Cli", "The event that it tells of.")},
             {u"out"_s, u"FILE"_s, words.phrase("Cli", "Where to.")},
             {u"language"_s, u"LANGUAGE"_s,
              words.phrase("Cli", "The language of the paper; else the organisation's.")},
             {u"surnames"_s, {}, words.phrase("Cli", "Surnames too.")},
             {u"no-codes"_s, {}, words.phrase("Cli", "Without QR codes.")},
             {u"skip"_s, u"N"_s,
              words.phrase("Cli", "Places of the first sheet that were used before.")},
             {u"revoke"_s, u"NUMBER"_s,
              words.phrase("Cli", "Nothing is printed; this one no longer holds.")}},
            {u"event"_s, u"revoke"_s}};
}

Result<PaperRequest> badgesRequest(storage::Profile& profile, const Arguments& arguments)
{
    constexpr int kMostSkipped = 9;
    auto request = requestOn(profile, PaperKind::NameBadges, arguments);
    if (!request)
        return request;
    const auto language = typedLanguages(arguments.value(u"language"), request.value().language);
    if (!language)
        return language.error();
    request.value().language = language.value().first;
    auto& wish = request.value().badges;
    const auto skip = typedNumber(u"count", arguments.value(u"skip"), 0);
    if (!skip)
        return skip.error();
    if (skip.value() > kMostSkipped)
        return invalidField(u"count", FieldFault::OutOfRange,
                            {u"0"_s, QString::number(kMostSkipped)});
    wish.skip = skip.value();
    wish.withFamilyName = arguments.has(u"surnames");
    wish.withCode = !arguments.has(u"no-codes");
    return request;
}

Result<Answer> runBadges(const Context& context, const Arguments& arguments)
{
    if (arguments.has(u"revoke")) {
        const auto number = arguments.value(u"revoke");
        return revoked(context, number, [&](storage::Profile& profile) {
            return services::BadgeService(profile).revoke(number);
        });
    }
    if (arguments.value(u"out").isEmpty())
        return invalidField(u"out", FieldFault::Empty);
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto request = badgesRequest(*profile.value(), arguments);
    if (!request)
        return request.error();
    return writePaper(context, *profile.value(), request.value(),
                      {PaperTarget::Format::Pdf, arguments.value(u"out")});
}

}  // namespace

Verb reportCertificateVerb()
{
    return {u"report certificate"_s, certificateSummary, certificateUsage, runCertificate, true};
}

Verb reportBadgesVerb()
{
    return {u"report badges"_s, badgesSummary, badgesUsage, runBadges, true};
}

}  // namespace kaasa::cli
