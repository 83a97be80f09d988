/** Halves of the names of places that exist nowhere. */
export const placeBeginnings =
  'Alder Amber Belu Bryn Calo Cinna Coral Dalu Delta Ember Faro Fenna Galo Hadra Ilma Jora Kali Kesta Lumo Lyra Maro Mira Nalu Novo Olea Ondra Pala Pira Quill Rana Rosa Sela Siva Talo Tara Umbra Vela Vira Wela Zuna'.split(
    ' ',
  );
export const placeEndings =
  'bora dara dell doro fara fell gana gora hara hollow lana lora mara mere mona mora nara nova ora pani pura quera rana reva rua sanda sora spring tana tora vale vana vera via vista wara wick yana zara zora'.split(
    ' ',
  );
