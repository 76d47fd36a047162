// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLineEdit;
class QPushButton;

namespace kaasa::ui {

class Card;
class FlowLayout;
class PersonForm;
class Workspace;

/// Who she is, how to reach her, with whom she comes, and what she was tagged with.
class OverviewTab : public QScrollArea {
    Q_OBJECT
public:
    explicit OverviewTab(Workspace& workspace, QWidget* parent = nullptr);

    void show(qint64 person);
    void commit();
    void enter();
    void retranslate();

Q_SIGNALS:
    void saved();
    void failed(const QString& sentence);

private:
    void showChildren();
    void showTags();
    void addTag();
    void setTags(const QStringList& names);
    void addChild();

    Workspace& m_workspace;
    qint64 m_person = 0;
    PersonForm* m_form;
    Card* m_data;
    Card* m_children;
    Card* m_tags;
    QWidget* m_childRows;
    QPushButton* m_newChild;
    FlowLayout* m_chips;
    QLineEdit* m_tag;
};

}  // namespace kaasa::ui
