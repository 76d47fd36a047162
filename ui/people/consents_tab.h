// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"

#include <QScrollArea>

class QVBoxLayout;

namespace kaasa::ui {

class Card;
class Workspace;

/// What she agreed to, one line a purpose with what holds today, and the ledger below.
class ConsentsTab : public QScrollArea {
    Q_OBJECT
public:
    explicit ConsentsTab(Workspace& workspace, QWidget* parent = nullptr);

    void show(qint64 person);
    void retranslate();

Q_SIGNALS:
    void acted(const QString& sentence);
    void failed(const QString& sentence);

private:
    void fill();
    void record(domain::ConsentPurpose purpose);
    void withdraw(domain::ConsentPurpose purpose);
    void write(const domain::ConsentEntry& entry, const QString& done);

    Workspace& m_workspace;
    qint64 m_person = 0;
    Card* m_holding;
    Card* m_ledger;
    QWidget* m_rows = nullptr;
    QWidget* m_lines = nullptr;
};

}  // namespace kaasa::ui
