// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme/roles.h"

#include <QAbstractButton>
#include <QVariant>

namespace kaasa::ui {

namespace {

constexpr auto kRole = "kaasaRole";
constexpr auto kKeyHint = "kaasaKey";
constexpr auto kInvalid = "kaasaInvalid";
constexpr auto kData = "kaasaData";
constexpr auto kDesk = "kaasaDesk";

void keep(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->updateGeometry();
    widget->update();
}

}  // namespace

void setRole(QWidget* widget, Role role)
{
    keep(widget, kRole, int(role));
}

Role roleOf(const QWidget* widget)
{
    return widget ? Role(widget->property(kRole).toInt()) : Role::Plain;
}

QString keyText(const QKeySequence& key)
{
    const auto name
        = [](Qt::Key one) { return QKeySequence(one).toString(QKeySequence::NativeText); };
    return key.toString(QKeySequence::NativeText)
        .replace(name(Qt::Key_Return), name(Qt::Key_Enter));
}

void setKeyHint(QAbstractButton* button, const QString& key)
{
    keep(button, kKeyHint, key);
}

QString keyHintOf(const QWidget* button)
{
    return button ? button->property(kKeyHint).toString() : QString();
}

void setInvalid(QWidget* field, bool invalid)
{
    keep(field, kInvalid, invalid);
}

bool isInvalid(const QWidget* field)
{
    return field && field->property(kInvalid).toBool();
}

void setShowsData(QWidget* widget)
{
    widget->setProperty(kData, true);
}

bool showsData(const QWidget* widget)
{
    return widget && widget->property(kData).toBool();
}

void setDeskSized(QWidget* widget)
{
    keep(widget, kDesk, true);
}

bool isDeskSized(const QWidget* widget)
{
    return widget && widget->property(kDesk).toBool();
}

}  // namespace kaasa::ui
