// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/kinds/paper_kinds.h"

#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"
#include "ui/frame/app_context.h"
#include "ui/frame/workspace.h"
#include "ui/home/today_form.h"
#include "ui/paper/kinds/badge_form.h"
#include "ui/paper/kinds/certificate_form.h"
#include "ui/paper/kinds/event_report_form.h"
#include "ui/paper/kinds/people_list_form.h"
#include "ui/paper/kinds/period_form.h"
#include "ui/paper/kinds/sheet_form.h"
#include "ui/paper/paper_pages.h"
#include "ui/sync/code_form.h"
#include "ui/sync/sync_monitor.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

using print::PaperKind;

Uid uidIn(const QString& argument, int part)
{
    return Uid::fromString(argument.section(u'/', part, part));
}

PaperForm* makeForm(Workspace& workspace, PaperKind kind, const QString& argument, QWidget* parent)
{
    const auto subject = uidIn(argument, 0);
    switch (kind) {
    case PaperKind::SignInSheet:
        return new SheetForm(workspace, subject, parent);
    case PaperKind::NameBadges:
        return new BadgeForm(workspace, subject, parent);
    case PaperKind::Certificates:
        return new CertificateForm(workspace, subject, uidIn(argument, 1), parent);
    case PaperKind::EventAttendance:
    case PaperKind::ThankYou:
    case PaperKind::Absentees:
        return new EventReportForm(workspace, kind, subject, parent);
    case PaperKind::ProjectAttendance:
    case PaperKind::Transcript:
    case PaperKind::CertificateRegister:
        return new PeriodForm(workspace, kind, subject, argument.section(u'/', 1, 1), parent);
    }
    Q_UNREACHABLE();
}

}  // namespace

QList<PaperEntry> paperKinds(Workspace& workspace)
{
    QList<PaperEntry> entries;
    for (const auto kind : allOf<PaperKind>())
        entries.append({codeOf(kind), [&workspace, kind](const QString& argument, QWidget* parent) {
                            return makeForm(workspace, kind, argument, parent);
                        }});
    entries.append({u"people"_s, [](const QString& argument, QWidget* parent) {
                        return new PeopleListForm(argument, parent);
                    }});
    entries.append(
        {u"today"_s, [](const QString&, QWidget* parent) { return new TodayForm(parent); }});
    return entries;
}

void registerPaperPages(PageRegistry& pages, const AppContext& context)
{
    auto kinds = paperKinds(*context.workspace);
    if (auto* sync = context.sync) {
        kinds.append({u"code"_s, [sync](const QString&, QWidget* parent) {
                          return new CodeForm(sync->code(), parent);
                      }});
    }
    registerPreview(pages, context, u"paper"_s, kinds, [&workspace = *context.workspace] {
        auto& database = workspace.reading().database();
        const auto event = storage::EventRepository(database).lastMade();
        if (!event)
            return QString();
        const auto uid = storage::RowStore(database).uidOf(u"event", event.value());
        return uid ? u"sheet/"_s + uid.value().toString() : QString();
    });
}

}  // namespace kaasa::ui
