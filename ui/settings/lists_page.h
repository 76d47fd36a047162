// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event_kind.h"
#include "ui/settings/settings_page.h"

namespace kaasa::ui {

class ValuesCard;

/// The lists of values that people choose from: kinds of events, tags, how people heard of us.
class ListsPage : public SettingsPage {
    Q_OBJECT
public:
    explicit ListsPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    void focusFirst() override;

protected:
    void read() override;

private:
    void readKinds();
    void readTags();
    void changeKind(const QString& code, const QString& act);
    void changeTag(const QString& name, const QString& act);
    void renameKind(const QString& code, const QMap<Language, QString>& words, const QString& done);

    ValuesCard* m_kinds;
    ValuesCard* m_tags;
    ValuesCard* m_heard;
};

}  // namespace kaasa::ui
