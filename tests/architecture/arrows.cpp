// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/arrows.h"

using namespace Qt::StringLiterals;

namespace kaasa::test {

namespace {

// The levels of the house, from the ground up. A room may include every level below its own and
// no room of its own level.
const QStringList kGround{u"core/base"_s};
const QStringList kValues{u"core/sql"_s, u"core/names"_s, u"core/domain"_s};
const QStringList kStore{u"core/storage"_s};
const QStringList kActs{u"core/services"_s, u"core/reports"_s};
const QStringList kSubjects{u"core/privacy"_s, u"core/learning"_s, u"core/surveys"_s,
                            u"core/exchange"_s, u"core/samples"_s};
const QStringList kCrypto{u"core/crypto"_s};

QList<Arrows> arrows()
{
    const auto belowStore = kValues + kGround + kCrypto;
    const auto belowActs = kStore + belowStore;
    const auto belowSubjects = kActs + belowActs;
    const auto belowUi = kSubjects + belowSubjects;
    const QStringList wire{u"core/protocol"_s};

    QList<Arrows> list{
        {u"core/base"_s, {}, u"everybody stands on it, so it stands on nothing"_s},
        {u"core/storage"_s, belowStore, u"keeps values; seals the file it keeps them in"_s},
        {u"core/protocol"_s, kCrypto + kGround,
         u"shared with the server, which knows no people; who is a member, signatures say"_s},
        {u"core/crypto"_s, kGround, u"a thin layer over libsodium, shared with the server"_s},
        {u"core/sync"_s, belowActs + wire, u"carries rows; never acts for a person"_s},
        {u"ui/print"_s, belowUi, u"paints what it is handed; the command line links it too"_s},
        {u"ui"_s, belowUi + wire + QStringList{u"ui/print"_s, u"core/sync"_s},
         u"shows, and acts through services"_s},
        {u"server"_s, wire + kCrypto + QStringList{u"core/sql"_s} + kGround,
         u"keeps what it cannot read"_s},
        {u"app/kaasa"_s, belowUi + QStringList{u"ui"_s, u"ui/print"_s},
         u"puts the desktop together"_s},
        {u"app/kaasa_cli"_s, belowUi + QStringList{u"ui/print"_s, u"core/sync"_s},
         u"headless: of the interface it takes the paper alone"_s},
        {u"app/kaasa_server"_s, wire + kCrypto + QStringList{u"server"_s, u"core/sql"_s} + kGround,
         u"puts the server together"_s},
    };
    for (const auto& room : kValues)
        list.append({room, kGround, u"values, names and SQL know nothing of each other"_s});
    for (const auto& room : kActs)
        list.append({room, belowActs, u"acts and figures, on the repositories"_s});
    for (const auto& room : kSubjects)
        list.append({room, belowSubjects, u"a subject of its own, on acts and figures"_s});
    return list;
}

}  // namespace

const QList<Arrows>& allowedArrows()
{
    static const auto kList = arrows();
    return kList;
}

QStringList brokenArrows(const SourceFile& file)
{
    const auto from = file.room();
    QStringList result;
    for (const auto& include : file.ownIncludes()) {
        const auto to = SourceFile{include, {}}.room();
        if (to == from)
            continue;
        bool known = false;
        bool allowed = false;
        for (const auto& arrows : allowedArrows()) {
            if (arrows.from == from) {
                known = true;
                allowed = arrows.to.contains(to);
            }
        }
        if (!known)
            result.append(file.path + u": the room "_s + from + u" has no arrows in arrows.cpp"_s);
        else if (!include.contains(u'/'))
            result.append(file.path + u": \""_s + include + u"\" is not written from the root"_s);
        else if (!allowed)
            result.append(file.path + u": no arrow from "_s + from + u" to "_s + include);
    }
    return result;
}

}  // namespace kaasa::test
