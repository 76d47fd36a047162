// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/conflict_repository.h"
#include "ui/shared/card.h"

#include <functional>

namespace kaasa::ui {

class Workspace;

/// Fields that two computers changed without knowing of each other: what stands, what lost to it,
/// and a key for each. Nobody has to choose; whoever looks may.
class ConflictsCard : public Card {
    Q_OBJECT
public:
    /// Shows those that `isShown` lets through.
    ConflictsCard(Workspace& workspace, std::function<bool(const storage::Conflict&)> isShown,
                  QWidget* parent = nullptr);

    /// Reads them anew; the card hides while there are none.
    void read();
    void retranslate();

Q_SIGNALS:
    /// Something was done that Ctrl+Z takes back.
    void acted(const QString& sentence);
    void failed(const QString& sentence);

private:
    void fill();
    void useOther(qint64 conflict);
    void keep(qint64 conflict);

    Workspace& m_workspace;
    std::function<bool(const storage::Conflict&)> m_isShown;
    QList<storage::Conflict> m_conflicts;
    QWidget* m_rows = nullptr;
};

}  // namespace kaasa::ui
