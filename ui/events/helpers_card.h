// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "ui/frame/record_card.h"

namespace kaasa::ui {

class FormRow;
class SuggestField;

/// Who leads an event or helps with it, with what each does. People of the profile are proposed;
/// any name will do.
class HelpersCard : public RecordCard {
    Q_OBJECT
public:
    explicit HelpersCard(Workspace& workspace, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void fill() override;

private:
    void addHelperRow(int position, const domain::EventHelper& helper);
    QStringList suggest(const QString& typed) const;
    void add(const QString& typed);
    void edit(std::function<void(QList<domain::EventHelper>&)> edit);

    SuggestField* m_new;
    FormRow* m_newRow;
};

}  // namespace kaasa::ui
