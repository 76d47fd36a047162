// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papers/paper_maker.h"

#include "core/services/badge_service.h"
#include "ui/print/papers/badge_maker.h"
#include "ui/print/papers/certificate_maker.h"
#include "ui/print/papers/report_maker.h"
#include "ui/print/papers/sheet_maker.h"

namespace kaasa::print {

Result<MadePaper> makePaper(storage::Profile& profile, const PaperRequest& request,
                            const Words& words, const std::function<bool()>& goOn)
{
    switch (request.kind) {
    case PaperKind::SignInSheet:
        return makeSheets(profile, request, words);
    case PaperKind::NameBadges:
        return makeBadges(profile, request, words);
    case PaperKind::Certificates:
        return makeCertificates(profile, request, words);
    case PaperKind::EventAttendance:
    case PaperKind::ThankYou:
    case PaperKind::Absentees:
    case PaperKind::ProjectAttendance:
    case PaperKind::Transcript:
    case PaperKind::CertificateRegister:
        return makeReport(profile, request, words, goOn);
    }
    Q_UNREACHABLE();
}

// A paper is of one kind, so at most one of the three is needed, and there is one act.
Result<qint64> enterNumbers(storage::Profile& profile, const PaperNumbers& numbers)
{
    if (!numbers.certificates.isEmpty())
        return services::CertificateService(profile).issue(numbers.certificates);
    if (!numbers.badges.isEmpty())
        return services::BadgeService(profile).issue(numbers.badges);
    if (numbers.sheets.isEmpty())
        return qint64(0);
    const auto issued = services::SheetService(profile).issue(numbers.sheets);
    if (!issued)
        return issued.error();
    return issued.value().act;
}

}  // namespace kaasa::print
