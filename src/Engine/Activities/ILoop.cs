namespace Lajur.Engine.Activities;

/// <summary>A container that Break ends.</summary>
public interface ILoop;
