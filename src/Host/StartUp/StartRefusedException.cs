namespace Lajur.Host.StartUp;

/// <summary>A setting, or what the database holds, forbids to start; the message says what to do.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
