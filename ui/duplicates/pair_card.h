// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/duplicate_finder.h"
#include "ui/shared/card.h"

#include <QStringList>

class QLabel;
class QPushButton;

namespace kaasa::ui {

class CompareView;
class ValueList;
class Workspace;

/// Two records side by side: what they say differently is chosen, what both may have stays anyway.
/// The record whose name is chosen is the one that stands from then on.
class PairCard : public Card {
    Q_OBJECT
public:
    explicit PairCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Reads both anew.
    void show(const services::DuplicatePair& pair);
    void retranslate();

    /// Local keys.
    qint64 kept() const;
    qint64 other() const;
    /// Columns of `person` that the other record says better.
    QStringList fromOther() const;

Q_SIGNALS:
    void mergeRequested();
    void distinctRequested();
    /// An address of the PageRegistry.
    void openRequested(const QString& address);

private:
    void compare(const domain::Person& a, const domain::Person& b);
    void listBoth(const domain::Person& a, const domain::Person& b);
    void open(qint64 person);

    Workspace& m_workspace;
    services::DuplicatePair m_pair;
    QStringList m_columns;  ///< that they say differently
    QLabel* m_why;
    CompareView* m_compare;
    ValueList* m_both;
    QPushButton* m_merge;
    QPushButton* m_distinct;
    QPushButton* m_openFirst;
    QPushButton* m_openSecond;
};

}  // namespace kaasa::ui
