// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

class QStringListModel;

namespace kaasa::ui {

class MatchPopup;

/// A field that proposes whole values while somebody types: ↑ ↓ choose, Enter takes, Esc puts the
/// list away. Whatever is typed may stay as it is; the proposals decide by themselves what fits, so
/// a town written in another script can propose its official name.
class SuggestField : public QLineEdit {
    Q_OBJECT
public:
    /// Best first; answers within a frame. Called for what was typed, never for an empty text.
    using Suggest = std::function<QStringList(const QString& typed)>;

    explicit SuggestField(Suggest suggest, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A proposal was taken; it stands in the field.
    void taken(const QString& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void propose(const QString& typed);
    void take(int row);
    void speak();

    Suggest m_suggest;
    QStringListModel* m_proposals;
    MatchPopup* m_popup = nullptr;
};

}  // namespace kaasa::ui
