namespace Lajur.Registry.Notices;

public enum NoticeState
{
    Pending,
    Sent,

    /// <summary>Given up after the last attempt.</summary>
    Failed,
}
