namespace Lajur.Host.TryOut;

/// <summary>A try-out cannot be answered now; the message says what to do.</summary>
public sealed class TryOutBusyException(string message) : Exception(message);
