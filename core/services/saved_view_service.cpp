// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/saved_view_service.h"

#include "core/base/field_check.h"
#include "core/services/in_act.h"
#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using storage::SavedView;
using storage::SavedViewRepository;

Result<SavedView> SavedViewService::save(SavedView view)
{
    FieldCheck check;
    check.line(u"name", view.name, 1, 60);
    if (check.fault())
        return *check.fault();
    SavedViewRepository views(m_profile.database());
    const auto present = views.of(view.screen, m_profile.member());
    if (!present)
        return present.error();
    for (const auto& other : present.value()) {
        if (other.id != view.id && other.name.compare(view.name, Qt::CaseInsensitive) == 0)
            return invalidField(u"name", FieldFault::Twice);
    }
    const bool fresh = view.id.isNull();
    if (fresh)
        view.id = Uid::create(m_profile.clock());
    const auto kind = fresh ? u"saved_view.add"_s : u"saved_view.change"_s;
    const auto done = inAct(m_profile, kind, view.name, [&](const storage::Act&) {
        return views.save(view, m_profile.member());
    });
    if (!done)
        return done.error();
    return view;
}

Result<void> SavedViewService::remove(const Uid& id)
{
    SavedViewRepository views(m_profile.database());
    const auto view = views.find(id);
    if (!view)
        return view.error();
    const auto done = inAct(m_profile, u"saved_view.remove"_s, view.value().name,
                            [&](const storage::Act&) { return views.remove(id); });
    return done ? Result<void>() : Result<void>(done.error());
}

}  // namespace kaasa::services
