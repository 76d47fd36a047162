// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kaasa::ui {

/// One sentence in place, never over what it speaks of: tint of its kind, a bar at the start, an
/// icon, the sentence, an act as a link at its end. Screen readers are told when it appears.
class InlineBar : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Undo, Info, Success, Warning, Error };

    explicit InlineBar(Kind kind = Kind::Info, QWidget* parent = nullptr);

    /// Shows the bar. `act` empty = no link; `key` stands small beside it.
    void tell(const QString& sentence, const QString& act = {}, const QString& key = {});
    void tell(Kind kind, const QString& sentence, const QString& act = {}, const QString& key = {});
    /// Hides it; what stood there no longer holds.
    void clear();
    void setIconName(const QString& name);
    QString sentence() const;
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void acted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void announce();
    QString iconName() const;

    Kind m_kind;
    QString m_iconName;
    QLabel* m_sentence;
    QPushButton* m_act;
};

}  // namespace kaasa::ui
