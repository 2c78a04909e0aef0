namespace Lajur.Engine.Activities;

/// <summary>A container that Complete ends.</summary>
public interface IComposite;
