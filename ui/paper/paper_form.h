// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper.h"

#include <QVariantMap>
#include <QWidget>

namespace kaasa::ui {

/// The choices of one kind of paper, about one thing, at the side of the preview. How to write one:
/// build the fields in the constructor, set their words in retranslate(), Q_EMIT changed() when any
/// of them is another; make() takes a copy of what is chosen, for it runs on another thread.
class PaperForm : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What paper this is: "Sign-in sheet". Never a person's name.
    virtual QString title() const = 0;
    virtual void retranslate() = 0;

    /// What is chosen now and worth remembering for the next paper of the kind.
    virtual QVariantMap choices() const { return {}; }
    virtual void setChoices(const QVariantMap& choices) { Q_UNUSED(choices); }

    virtual MakePaper make() const = 0;

    /// An act that helps against what is remarked ("Turn the paper"); empty when there is none.
    virtual QString cure(PaperRemark::Kind kind) const
    {
        Q_UNUSED(kind);
        return {};
    }
    virtual void applyCure(PaperRemark::Kind kind) { Q_UNUSED(kind); }

Q_SIGNALS:
    /// The paper looks different now.
    void changed();
};

}  // namespace kaasa::ui
