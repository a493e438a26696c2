#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>
#include <QStringList>

class QWidget;

namespace interleave {

/// What a screen reader is still to say of a step. Each sentence is said once: by what gets the focus, if that is described by it, else
/// as an announcement when whatever was pressed has had all of its consequences: what gets the focus would interrupt it.
/// Thread safety: UI thread only. `panel` outlives it.
class StepVoice : public QObject {
    Q_OBJECT

public:
    explicit StepVoice(QWidget& panel);

    /// Another step: nothing was said of it.
    void begin();
    /// A sentence that stands there now, in the place of another one, which can be said again.
    void show(const QString& now, const QString& before = {});
    /// This has got the focus, and its description is said.
    void hear(const QWidget& focused);

signals:
    void announced(const QString& sentences);

private:
    void tellSoon();
    void tell();

    QWidget& m_panel;
    QStringList m_open;
    QStringList m_said;
    bool m_isDue = false; ///< told as soon as there is nothing else to do
};

} // namespace interleave
