// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shared_space.h"

#include "core/services/people_service.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"
#include "core/sync/meeting_log.h"
#include "core/sync/server_settings.h"
#include "core/sync/space_members.h"
#include "core/sync/sync_round.h"
#include "server/sqlite_store.h"
#include "tests/server/in_process_way.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kaasa::test {
namespace {

constexpr qint64 kQuota = 64 * 1024 * 1024;

template <typename T>
T must(Result<T> done)
{
    if (!done)
        qFatal("no shared space: %s", qPrintable(done.error().detail));
    return std::move(done).value();
}

void must(const Result<void>& done)
{
    if (!done)
        qFatal("no shared space: %s", qPrintable(done.error().detail));
}

void live(storage::Profile& profile, const Uid& person, const QString& place)
{
    const auto key = must(storage::RowStore(profile.database()).idOf(u"person", person));
    must(services::PeopleService(profile).edit(
        key, [&place](domain::Person& one) { one.municipality = place; }));
}

}  // namespace

void shareSpace(storage::Profile& office, qint64 julija, FixedClock& clock)
{
    const QTemporaryDir folder;
    const server::Tokens tokens(QByteArray(32, 'k'));
    server::SqliteStore store(folder.path(), kQuota);
    server::Api api(store, tokens, {});
    InProcessWay way(api, clock);
    const auto sync = [&way](storage::Profile& profile) {
        static_cast<void>(must(sync::SyncRound(profile, way).run()));
    };
    must(sync::SpaceMembers(office, way).found());
    sync(office);

    const auto opened = must(
        storage::Profile::createToJoin(folder.filePath(u"door.kaasa"_s), u"Anna B."_s, clock));
    auto& door = *opened;
    must(sync::SpaceMembers(office, way)
             .admit(must(sync::DeviceIdentity::of(door)).keys(), protocol::Role::Editor,
                    u"Durvis 2"_s));
    const auto space = must(sync::SpaceLog(office.database()).place())->space;
    must(sync::SpaceMembers(door, way).join(space));
    sync(door);

    const auto uid = must(storage::RowStore(office.database()).uidOf(u"person", julija));
    live(office, uid, u"Jelgava"_s);
    clock.advanceSeconds(120);
    live(door, uid, u"Bauska"_s);
    sync(door);
    sync(office);
    must(sync::MeetingLog(office.database())
             .add({.at = clock.now(), .sent = 1, .received = 1, .admitted = 1}));
    // nobody answers there
    must(sync::saveServer(office, {QUrl(u"https://127.0.0.1:9"_s), {}}));
}

}  // namespace kaasa::test
