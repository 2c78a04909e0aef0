namespace Lajur.Engine.Activities.Containers;

/// <summary>A container that Break ends.</summary>
public interface ILoop;
