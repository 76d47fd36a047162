// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace kaasa::ui {

/// The foot of the registration desk: who was just registered, large enough to read from the door.
/// Stays until the next key; never claims what is not yet on the disk.
class ConfirmBand : public QWidget {
    Q_OBJECT
public:
    explicit ConfirmBand(QWidget* parent = nullptr);

    /// Success: a tick on green. Accent: calm news ("already here since 17:24"). Warning, Danger:
    /// what needs a hand.
    void tell(Tone tone, const QString& name, const QString& sentence, const QString& detail = {});
    /// Instead of the icon of its tone; empty = that one again.
    void setIconName(const QString& name);
    void setUndo(const QString& text, const QString& key);
    void clear();

Q_SIGNALS:
    void undoRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    QString dotted() const;
    QString iconName() const;

    Tone m_tone = Tone::Success;
    QString m_iconName;
    QString m_more;  ///< the detail as it was told
    QLabel* m_name;
    QLabel* m_sentence;
    QLabel* m_detail;
    QBoxLayout* m_line;
    QPushButton* m_undo;
};

}  // namespace kaasa::ui
