// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session_service.h"

#include <QDialog>

namespace kaasa::ui {

class ReachChoice;
class SuggestField;
class Workspace;

/// Where a meeting takes place when that is not where its event does. Empty = at the event's place.
/// The caller saves.
class PlaceDialog : public QDialog {
    Q_OBJECT
public:
    /// `several`: other meetings can be changed along with this one.
    PlaceDialog(Workspace& workspace, const QString& venue, const QString& room, bool several,
                QWidget* parent = nullptr);

    QString venue() const;
    QString room() const;
    services::Reach reach() const;

private:
    SuggestField* m_venue;
    SuggestField* m_room;
    ReachChoice* m_reach;
};

}  // namespace kaasa::ui
