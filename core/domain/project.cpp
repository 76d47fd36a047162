// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/project.h"

#include "core/base/field_check.h"

using namespace Qt::StringLiterals;

namespace kaasa::domain {

Result<Project> validated(Project draft)
{
    FieldCheck check;
    check.line(u"title", draft.title, 1, 200);
    check.line(u"project_number", draft.number, 0, 60);
    check.line(u"programme", draft.programme, 0, 120);
    check.line(u"fund", draft.fund, 0, 120);
    check.that(!draft.startsOn.isValid() || !draft.endsOn.isValid()
                   || draft.startsOn <= draft.endsOn,
               u"ends_on", FieldFault::Contradicts, {u"starts_on"_s});
    check.lines(u"note", draft.note, 2'000);
    return check.result(std::move(draft));
}

Result<ProjectLogo> validated(ProjectLogo draft)
{
    FieldCheck check;
    check.line(u"logo_name", draft.name, 1, 120);
    check.that(draft.image.size() <= ProjectLogo::kMostBytes, u"logo", FieldFault::TooLong,
               {QString::number(ProjectLogo::kMostBytes)});
    draft.mediaType = logoMediaType(draft.image);
    check.that(!draft.mediaType.isEmpty(), u"logo", FieldFault::NotReadable, {draft.name});
    return check.result(std::move(draft));
}

QString logoMediaType(const QByteArray& bytes)
{
    if (bytes.startsWith(QByteArray("\x89PNG\r\n\x1a\n", 8)))
        return u"image/png"_s;
    if (bytes.first(qMin(bytes.size(), qsizetype(4096))).contains("<svg"))
        return u"image/svg+xml"_s;
    return {};
}

}  // namespace kaasa::domain
