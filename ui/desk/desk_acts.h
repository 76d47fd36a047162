// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk_door.h"
#include "ui/desk/desk_words.h"

#include <QTimer>

namespace kaasa::ui {

class DeskFinder;

/// What the desk's keys do with people: with the marked one; with an empty field and nobody marked,
/// with whom the band spoke of last. Each act is told when it is on the disk, never before.
class DeskActs : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the acts.
    DeskActs(DeskDoor& door, DeskFinder& finder, QObject* parent = nullptr);

    void checkIn(const storage::DeskPerson& person,
                 services::DeskAct::Kind kind = services::DeskAct::Kind::CheckIn);
    /// F5 to F8.
    void mark(services::DeskAct::Kind kind);
    void changeChildren(int by);
    /// The marked person's presence.
    void takeBack();
    void undoLast();
    void takeBadge(const domain::BadgeNumber& badge);
    void walkIn(const services::DeskWalkIn& line, bool letIn);
    /// Somebody else is being looked for: keys no longer mean whom the band spoke of.
    void forget() { m_told = 0; }

Q_SIGNALS:
    void said(const kaasa::ui::DeskMessage& message);
    /// Stored, or waiting to be.
    void walkInDone();
    /// A rule or a field's limit forbids it.
    void walkInRefused(const kaasa::Error& error);

private:
    std::optional<storage::DeskPerson> subject();
    int childrenOf(const storage::DeskPerson& person) const;
    void begin();
    void tell(const DeskNews& news);

    DeskDoor& m_door;
    DeskFinder& m_finder;
    QTimer m_storing;
    int m_unanswered = 0;
    qint64 m_told = 0;  ///< whom the band spoke of last
};

}  // namespace kaasa::ui
