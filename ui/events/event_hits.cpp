// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_hits.h"

#include "core/names/search_key.h"
#include "core/storage/calendar_repository.h"
#include "ui/frame/workspace.h"
#include "ui/shared/interface_language.h"

#include <QHash>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kHits = 5;

/// Making the keys of 2,000 titles takes longer than a frame, so each title's are made once.
class TitleKeys {
public:
    bool areFoundBy(const QString& title, const QStringList& keys)
    {
        auto& tokens = m_tokens[title];
        if (tokens.isEmpty())
            tokens = names::searchTokens(title);
        return std::all_of(keys.begin(), keys.end(), [&tokens](const QString& key) {
            return std::any_of(tokens.begin(), tokens.end(),
                               [&key](const QString& token) { return token.startsWith(key); });
        });
    }

private:
    QHash<QString, QStringList> m_tokens;
};

}  // namespace

SearchSource eventHits(Workspace& workspace)
{
    return [&workspace, known = std::make_shared<TitleKeys>()](const QString& text) {
        QList<SearchHit> hits;
        const auto keys = names::searchKeys(text);
        if (keys.isEmpty())
            return hits;
        const auto titles = storage::CalendarRepository(workspace.reading().database()).titles();
        for (const auto& event : titles.valueOr({})) {
            if (hits.size() == kHits)
                break;
            if (!known->areFoundBy(event.title, keys))
                continue;
            const auto day = event.startsAt.isValid()
                ? formats().date(event.startsAt.toLocalTime().date())
                : QString();
            hits.append({u"calendar"_s, event.title, day, u"event/"_s + event.id.toString()});
        }
        return hits;
    };
}

}  // namespace kaasa::ui
