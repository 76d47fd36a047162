// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/search_field.h"
#include "ui/shared/status_mark.h"

#include <QByteArray>

#include <functional>

class QStandardItemModel;

namespace kaasa::ui {

class MatchPopup;

/// Finds a person while somebody types, in any script; namesakes are told apart by the second line.
/// ↑ ↓ choose, Enter takes, Ctrl+Enter makes a new person of what was typed.
class PersonPicker : public SearchField {
    Q_OBJECT
public:
    struct Match {
        QByteArray uid;
        QString name;
        QString detail;                         ///< year and place, nothing more
        QString status;                         ///< "registered"; may be empty
        StatusShape shape = StatusShape::Ring;  ///< beside the status
    };
    /// Best first; answers within a frame.
    using Search = std::function<QList<Match>(const QString& text)>;

    explicit PersonPicker(Search search, QWidget* parent = nullptr);

    void setNewPossible(bool possible) { m_newPossible = possible; }
    /// Matches are read anew: something was changed meanwhile.
    void refresh();

Q_SIGNALS:
    void picked(const QByteArray& uid);
    void newRequested(const QString& typed);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showMatches();
    void hideMatches();
    void take(int row);
    void speak();

    Search m_search;
    QStandardItemModel* m_model;
    MatchPopup* m_popup = nullptr;
    bool m_newPossible = true;
};

}  // namespace kaasa::ui
