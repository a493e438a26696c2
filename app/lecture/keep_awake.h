#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QObject>
#include <QString>

namespace interleave {

/// What the system is kept from while somebody presents.
struct HeldOff {
    bool screenSaver = false;
    bool sleep = false;
    bool notifications = false;
    friend bool operator==(const HeldOff&, const HeldOff&) = default;
};

/// The means of a system to that end, one file for each: they hold from their making until they are destroyed.
class AwakeMeans : public QObject {
    Q_OBJECT

public:
    virtual HeldOff heldOff() const = 0;

signals:
    /// Something is held off no longer.
    void changed();
};

std::unique_ptr<AwakeMeans> awakeMeans();

/// While it lives, and by the system's own means, the screen saver, sleep and notifications are held off as far as there are any; nothing
/// outlasts the program, however it ends. What is not held off is said.
/// Thread safety: UI thread only.
class KeepAwake : public QObject {
    Q_OBJECT

public:
    explicit KeepAwake(QObject* parent = nullptr);
    ~KeepAwake() override;

    /// What is not held off, in sentences; empty: nothing.
    QString problem() const;

signals:
    void problemChanged(const QString& problem);

private:
    std::unique_ptr<AwakeMeans> m_means;
};

/// The same of what is held off.
QString problemOf(const HeldOff& held);

} // namespace interleave
