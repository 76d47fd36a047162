// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_fields.h"

#include "core/base/field_check.h"
#include "core/base/locale_names.h"
#include "core/exchange/language_names.h"
#include "core/services/event_kinds.h"
#include "core/storage/event_kind_repository.h"
#include "core/storage/project_repository.h"
#include "ui/events/event_form.h"
#include "ui/frame/workspace.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/suggest_field.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::Audience;
using domain::Event;

namespace {

EventField lineField(const QString& name, const char* label, QString Event::*member)
{
    return {.name = name,
            .label = label,
            .text = [member](const Event& event) { return event.*member; },
            .put = [member](Event& event, const QString& text) -> Result<void> {
                event.*member = text;
                return {};
            }};
}

}  // namespace

void addWhatFields(EventForm& form, Workspace& workspace)
{
    Q_UNUSED(workspace);
    auto title = lineField(u"event.title"_s, QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Title"),
                           &Event::title);
    title.wide = true;
    form.addLine(std::move(title));
}

}  // namespace kaasa::ui
