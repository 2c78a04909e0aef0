namespace Lajur.Host.StartUp;

/// <summary>Where a host keeps its own files: the setting <c>Lajur:DataFolder</c>, else <c>data</c> where it was started.</summary>
public static class DataFolder
{
    /// <summary>The folder's full path.</summary>
    public static string Get(IConfiguration settings) => Path.GetFullPath(settings["Lajur:DataFolder"] ?? "data");
}
