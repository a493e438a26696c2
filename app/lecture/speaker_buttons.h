#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <QWidget>
#include <vector>

#include "app/lecture/lecture_command.h"

class QToolButton;

namespace interleave {

class LectureShow;

/// What one may want of a lecture by mouse, each with its keys in the tip. They take no keys.
/// Thread safety: UI thread only. `show` outlives it.
class SpeakerButtons : public QWidget {
    Q_OBJECT

public:
    explicit SpeakerButtons(LectureShow& show, QWidget* parent = nullptr);

    void refresh();
    QSize minimumSizeHint() const override;

signals:
    void asked(interleave::LectureCommand command);

protected:
    bool event(QEvent* event) override;

private:
    void add(LectureCommand command, const QString& name, std::function<bool()> isOn = {});
    /// In one row, or in two where that is too narrow.
    void arrange();

    struct Button {
        QToolButton* button;
        std::function<bool()> isOn; ///< of those that stay pressed
    };

    LectureShow& m_show;
    std::vector<Button> m_buttons;
    int m_columns = 0;
};

} // namespace interleave
