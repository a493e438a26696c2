// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/keep_awake.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <windows.h>

namespace interleave {

namespace {

constexpr WPARAM kCommandMask = 0xFFF0; ///< the four lowest bits are the system's (WM_SYSCOMMAND)

/// The state is this thread's and ends with it: "ES_CONTINUOUS" holds until the next call, display and system are kept from idling
/// (SetThreadExecutionState). That does not stop screen savers, its documentation says; Windows starts none where the active
/// program receives SC_SCREENSAVE and keeps it to itself (Handling Screen Savers), unless a policy has a password asked for. Notifications
/// are quiet by Windows' own rules while a screen is duplicated or a window fills it; no program can set that for another.
class WindowsMeans : public AwakeMeans, public QAbstractNativeEventFilter {
public:
    WindowsMeans() : m_isHeld(SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED) != 0)
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    ~WindowsMeans() override { SetThreadExecutionState(ES_CONTINUOUS); }

    HeldOff heldOff() const override { return {.screenSaver = m_isHeld, .sleep = m_isHeld}; }

    bool nativeEventFilter(const QByteArray& /*type*/, void* message, qintptr* result) override
    {
        const auto& sent = *static_cast<const MSG*>(message);
        const bool isSaver = sent.message == WM_SYSCOMMAND && (sent.wParam & kCommandMask) == SC_SCREENSAVE;
        if (isSaver)
            *result = 0;
        return isSaver;
    }

private:
    bool m_isHeld;
};

} // namespace

std::unique_ptr<AwakeMeans> awakeMeans()
{
    return std::make_unique<WindowsMeans>();
}

} // namespace interleave
