// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_report.h"
#include "core/storage/history_repository.h"
#include "ui/shared/card.h"

class QLabel;
class QPushButton;

namespace kaasa::ui {

/// After an import: its numbers, the way to what came in, and the way back.
class ResultCard : public Card {
    Q_OBJECT
public:
    explicit ResultCard(QWidget* parent = nullptr);

    void show(const exchange::ImportReport& report, const QString& file);
    /// Taken back; `kept`: values that stay, because somebody changed them since.
    void showUndone(const QList<storage::LeftAlone>& kept);
    qint64 batch() const { return m_report.batch; }
    void retranslate();
    void enter();

Q_SIGNALS:
    void openRequested(const QString& address);
    void undoRequested();
    void againRequested();

private:
    exchange::ImportReport m_report;
    QString m_file;
    std::optional<QList<storage::LeftAlone>> m_kept;
    QLabel* m_words;
    QPushButton* m_open;
    QPushButton* m_duplicates;
    QPushButton* m_undo;
    QPushButton* m_again;
};

}  // namespace kaasa::ui
