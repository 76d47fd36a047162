// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

class QSplitter;
class QStackedWidget;
class QStandardItemModel;
class QTextBrowser;
class QUrl;

namespace kaasa::ui {

class EmptyState;
class InstantList;
class SearchField;

/// F1: what the page is for and how its work is done; searchable, offline, in the screen's
/// language.
class HelpPage : public Page {
    Q_OBJECT
public:
    explicit HelpPage(QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    /// A topic's id, or the address of the page that help is wanted for.
    void arrive(const QString& argument) override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    QList<QWidget*> panes() const override;
    void focusFirst() override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillList();
    void showTopic(const QString& id);
    void follow(const QUrl& link);
    void fitText();

    QSplitter* m_splitter;
    QWidget* m_listPane;
    SearchField* m_search;
    QStandardItemModel* m_model;
    QStackedWidget* m_stack;
    InstantList* m_list;
    EmptyState* m_nothing;
    QTextBrowser* m_text;
    QString m_topic;
};

}  // namespace kaasa::ui
